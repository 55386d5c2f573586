import type { SpanStatisticsView } from '@/data/statistics-views'
import { SAME_PERIOD, stepInQuery } from '@/site/queries'
import { routes } from '@/site/routes'
import { statisticsLabels as words } from '@/site/statistics-labels'

type SpanFormProps = Pick<SpanStatisticsView, 'chosen' | 'problems' | 'quickChoices'>

const STEPS = ['month', 'quarter', 'year'] as const

/** Which span is shown: links for the usual ones, a plain GET form for any other. */
export function SpanForm({ chosen, problems, quickChoices }: SpanFormProps) {
  return (
    <div className="span-choice">
      {problems.map((problem) => (
        <p key={problem} className="notice" role="status">
          {words.problems[problem]}
        </p>
      ))}
      <nav className="broadcast-filter" aria-label={words.quickChoices}>
        {quickChoices.map(({ label, links }, index) => (
          <div key={label}>
            <p id={`chon-${index}`}>{label}</p>
            <ul className="tabs" aria-labelledby={`chon-${index}`}>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={link.current ? 'true' : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <form
        className="span-form"
        action={routes.statistics()}
        method="get"
        aria-label={words.chooseSpan}
      >
        <MonthField name="tu" label={words.fromMonth} value={chosen.from} />
        <MonthField name="den" label={words.toMonth} value={chosen.to} />
        <div className="span-field">
          <label htmlFor="theo">{words.dividedBy}</label>
          <select id="theo" name="theo" defaultValue={stepInQuery(chosen.step)}>
            {STEPS.map((step) => (
              <option key={step} value={stepInQuery(step)}>
                {words.steps[step]}
              </option>
            ))}
          </select>
        </div>
        <label className="span-check">
          <input
            type="checkbox"
            name="so-sanh"
            value={SAME_PERIOD}
            defaultChecked={chosen.compare}
          />
          {words.compareSamePeriod}
        </label>
        <button className="button button-main" type="submit">
          {words.show}
        </button>
        <p className="meta" id="thang-nhap">
          {words.monthHint}
        </p>
      </form>
    </div>
  )
}

/** Where browsers know no field for months it is one for text: the hint says what to write. */
function MonthField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div className="span-field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="month"
        defaultValue={value}
        autoComplete="off"
        aria-describedby="thang-nhap"
      />
    </div>
  )
}
