import { labels } from '@/site/labels'

/**
 * Theme, text size and contrast. Drawn only when `enhance/preferences.js` has run: without JavaScript the
 * page follows the system's own settings and the controls could do nothing. Values are those of the
 * `data-` attributes in `portal.css`; an empty value means "no attribute".
 */
export function DisplayPreferences() {
  const words = labels.preferences
  return (
    <details className="preferences" data-preferences>
      <summary>{words.open}</summary>
      <div className="preferences-panel">
        <Choice
          name="theme"
          legend={words.theme}
          options={[
            ['', words.themeAuto],
            ['light', words.themeLight],
            ['dark', words.themeDark],
          ]}
        />
        <Choice
          name="text"
          legend={words.textSize}
          options={[
            ['', words.textNormal],
            ['lon', words.textLarge],
            ['rat-lon', words.textLargest],
          ]}
        />
        <Choice
          name="contrast"
          legend={words.contrast}
          options={[
            ['', words.contrastNormal],
            ['cao', words.contrastHigh],
          ]}
        />
      </div>
    </details>
  )
}

interface ChoiceProps {
  name: 'theme' | 'text' | 'contrast'
  legend: string
  options: [value: string, label: string][]
}

function Choice({ name, legend, options }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === ''} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
