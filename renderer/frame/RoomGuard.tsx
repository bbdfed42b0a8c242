/** Keeps a fault of one room from taking the window with it: says so, and opens the room again. */
import { Component, type ReactNode } from 'react';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface RoomGuardProps {
  readonly children: ReactNode;
  readonly t: Translator;
}

interface RoomGuardState {
  readonly hasFailed: boolean;
}

/** A class, because React catches faults below a component in no other way. */
export class RoomGuard extends Component<RoomGuardProps, RoomGuardState> {
  override state: RoomGuardState = { hasFailed: false };

  static getDerivedStateFromError(): RoomGuardState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { children, t } = this.props;
    if (!this.state.hasFailed) return children;
    const reopen = () => this.setState({ hasFailed: false });
    return (
      <div className="frame-failed">
        <Notice
          tone="late"
          live="assertive"
          title={t('frame.page-failed')}
          action={<Button onPress={reopen}>{t('frame.reopen')}</Button>}
        >
          {t('frame.page-failed.repair')}
        </Notice>
      </div>
    );
  }
}
