/** Every kind of field, with its words, its errors and its quiet states. */
import { useState } from 'react';
import { CheckboxGroup } from '../../../../renderer/ui/CheckboxGroup.tsx';
import { ComboBox } from '../../../../renderer/ui/ComboBox.tsx';
import { DateField } from '../../../../renderer/ui/DateField.tsx';
import { DatePicker } from '../../../../renderer/ui/DatePicker.tsx';
import { Fieldset } from '../../../../renderer/ui/Fieldset.tsx';
import { FileDrop } from '../../../../renderer/ui/FileDrop.tsx';
import { FormError } from '../../../../renderer/ui/FormError.tsx';
import { NumberField } from '../../../../renderer/ui/NumberField.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { PasswordField } from '../../../../renderer/ui/PasswordField.tsx';
import { RadioGroup } from '../../../../renderer/ui/RadioGroup.tsx';
import { Select } from '../../../../renderer/ui/Select.tsx';
import { StrengthMeter } from '../../../../renderer/ui/StrengthMeter.tsx';
import { Switch } from '../../../../renderer/ui/Switch.tsx';
import { TextArea } from '../../../../renderer/ui/TextArea.tsx';
import { TextField } from '../../../../renderer/ui/TextField.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

const countries = [
  { id: 'be', label: 'Belgique' },
  { id: 'fr', label: 'France' },
  { id: 'lu', label: 'Luxembourg' },
] as const;

export function FieldsScene() {
  return (
    <GalleryDesk current="settings">
      <Page label="Page">
        <PageTitle lead="Chaque champ dit son erreur là où elle naît.">Champs</PageTitle>
        <div className="gallery-columns">
          <WrittenFields />
          <ChosenFields />
        </div>
      </Page>
    </GalleryDesk>
  );
}

function WrittenFields() {
  const [secret, setSecret] = useState('cheval agrafe');
  const [months, setMonths] = useState<number | null>(36);
  return (
    <Fieldset legend="À écrire">
      <FormError title="La fiche n’est pas enregistrée.">
        Deux champs attendent une correction ; le reste est gardé.
      </FormError>
      <TextField label="Nom de l’entreprise" defaultValue="Atelier du Sablier SRL" isRequired />
      <TextField
        label="Numéro d’entreprise"
        aside="art. 30, § 1"
        defaultValue="0123.456.788"
        hasFigures
        width="medium"
        errorMessage="Les deux derniers chiffres ne correspondent pas. Recopiez le numéro d’une facture."
      />
      <TextField
        label="Téléphone"
        optionalMark="(facultatif)"
        placeholder="02 000 00 00"
        type="tel"
        width="medium"
      />
      <TextField label="Référence" defaultValue="2026-0147" isReadOnly width="short" hasFigures />
      <TextField label="Adresse du siège" defaultValue="Reprise de la Banque-Carrefour" isDisabled />
      <TextArea
        label="Note"
        defaultValue="A téléphoné deux fois, préfère le matin."
        note="Cette note sera remise à la personne si elle la demande."
      />
      <NumberField
        label="Durée de conservation"
        unit="mois"
        value={months}
        onChange={setMonths}
        minValue={1}
      />
      <PasswordField
        label="Phrase de passe"
        description="Quatre mots au hasard valent mieux qu’un mot compliqué."
        value={secret}
        onChange={setSecret}
        showLabel="Montrer la phrase de passe"
        capsLockText="La touche Verr. maj. est enfoncée."
        meter={<StrengthMeter label="Solidité" level={2} word="moyenne" hint="Ajoutez un mot." />}
      />
    </Fieldset>
  );
}

function ChosenFields() {
  const [country, setCountry] = useState<'be' | 'fr' | 'lu' | null>('be');
  const [channel, setChannel] = useState<'letter' | 'mail' | 'phone' | null>('letter');
  const [rights, setRights] = useState<readonly ('access' | 'erasure' | 'objection')[]>(['access']);
  const [received, setReceived] = useState<string | null>('2026-04-06');
  const [files, setFiles] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState<string | null>(null);
  return (
    <Fieldset legend="À choisir">
      <RadioGroup
        label="Arrivée par"
        value={channel}
        onChange={setChannel}
        choices={[
          { id: 'letter', label: 'lettre' },
          { id: 'mail', label: 'courriel', description: 'Déposez le message tel quel.' },
          { id: 'phone', label: 'téléphone' },
        ]}
      />
      <CheckboxGroup
        label="Ce que la personne demande"
        value={rights}
        onChange={setRights}
        errorMessage={rights.length === 0 ? 'Cochez au moins un droit.' : undefined}
        choices={[
          { id: 'access', label: 'voir ses données', description: 'art. 15' },
          { id: 'erasure', label: 'les faire effacer', description: 'art. 17' },
          { id: 'objection', label: 'ne plus être démarchée', description: 'art. 21, § 2' },
        ]}
      />
      <Select
        label="Pays"
        placeholder="Choisir"
        choices={countries}
        value={country}
        onChange={setCountry}
        width="medium"
      />
      <ComboBox
        label="Autorité"
        choices={countries}
        value={country}
        onChange={setCountry}
        emptyText="Rien de ce nom"
        width="medium"
      />
      <DatePicker label="Reçue le" value={received} onChange={setReceived} max="2026-05-06" />
      <DateField
        label="Répondue le"
        value={answered}
        onChange={setAnswered}
        errorMessage="Cette date précède la réception. Elle peut être du 6 avril au plus tôt."
      />
      <Switch defaultSelected description="Après dix minutes sans rien faire.">
        Verrouiller la fenêtre
      </Switch>
      <FileDrop
        label="Déposez ici la lettre ou le courriel"
        buttonLabel="Choisir un fichier"
        hint="PDF, EML, JPEG, jusqu’à 20 Mo"
        onFiles={(files) => setFiles(files.map((file) => file.name))}
      />
      <p>Pris : {files.join(', ')}</p>
      <p>Répondue le : {answered ?? 'rien'}</p>
    </Fieldset>
  );
}
