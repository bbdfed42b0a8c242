/** The first start, second of five pages. */
import { Button } from '../../../../renderer/ui/Button.tsx';
import { Sheet } from '../../../../renderer/ui/Sheet.tsx';
import { Stepper } from '../../../../renderer/ui/Stepper.tsx';
import { StepPage } from '../../../../renderer/ui/StepPage.tsx';
import { TextField } from '../../../../renderer/ui/TextField.tsx';

export function StartScene() {
  return (
    <StepPage
      progress={
        <Stepper
          label="Mise en place"
          current="who"
          doneText="fait"
          steps={[
            { id: 'language', label: 'Langue' },
            { id: 'who', label: 'Qui vous êtes' },
            { id: 'where', label: 'Adresse' },
            { id: 'secret', label: 'Phrase de passe' },
            { id: 'register', label: 'Registre' },
          ]}
        />
      }
      title="Au nom de qui répondez-vous ?"
      lead="Ce nom se trouve en tête de chaque lettre. Tout le reste peut attendre."
      preview={
        <Sheet
          label="Aperçu du papier à lettres"
          page={1}
          pageCount={1}
          onPage={() => undefined}
          labels={{ previous: 'Page précédente', next: 'Page suivante', position: 'Page 1 sur 1' }}
        >
          <svg viewBox="0 0 210 297" aria-hidden>
            <text x="25" y="28" fill="#1e2430" fontFamily="'Source Serif 4'" fontSize="8" fontWeight="600">
              Atelier du Sablier SRL
            </text>
            <path d="M25 34H190" stroke="#1e2430" strokeWidth="0.3" />
          </svg>
        </Sheet>
      }
      actions={
        <>
          <Button tone="quiet">Retour</Button>
          <Button tone="primary" size="large">
            Continuer
          </Button>
        </>
      }
    >
      <TextField label="Nom ou raison sociale" defaultValue="Atelier du Sablier SRL" isRequired />
      <TextField label="Forme juridique" optionalMark="(facultatif)" width="medium" />
    </StepPage>
  );
}
