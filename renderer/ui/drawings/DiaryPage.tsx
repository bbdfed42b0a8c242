/** A page of a diary with one day marked, for a time in which nothing is due. */
import { Drawing } from './Drawing.tsx';

export function DiaryPage() {
  return (
    <Drawing>
      {/* the pages beneath */}
      <path d="M44 114h98a4 4 0 0 0 4-4V34" />
      <path d="M40 110h98a4 4 0 0 0 4-4V30" />
      <path className="ui-drawing-paper" d="M34 26h100a4 4 0 0 1 4 4v72a4 4 0 0 1-4 4H34Z" />
      {/* binding */}
      <path d="M28 34h12M28 48h12M28 62h12M28 76h12M28 90h12" />
      {/* month, weekdays, weeks */}
      <path d="M50 36h30" />
      <path d="M50 46h78" />
      <path className="ui-drawing-faint" d="M50 60h78M50 74h78M50 88h78M69 46v52M89 46v52M109 46v52" />
      {/* the day that counts */}
      <circle cx="99" cy="67" r="5.5" />
      <path d="M96.5 67l2 2 3.5-4" />
      {/* ribbon */}
      <path className="ui-drawing-paper" d="M116 20v36l5-5 5 5V20" />
    </Drawing>
  );
}
