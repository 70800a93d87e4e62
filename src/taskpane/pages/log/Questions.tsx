import * as React from "react";
import { withColumn, withDateOrder, withValue } from "../../../app/log/logChoices";
import type { LogQuestion } from "../../../app/log/logQuestion";
import type { OpenedLog } from "../../../app/log/openLog";
import { meaningOptions } from "../../../app/log/understoodLog";
import { countText } from "../../../engine/text/countText";
import { Button } from "../../components/Button";
import { Choice } from "../../components/Choice";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";

type OrderQuestion = Extract<LogQuestion, { kind: "dateOrder" }>;
type RivalQuestion = Extract<LogQuestion, { kind: "rivals" }>;
type ColumnQuestion = Extract<LogQuestion, { kind: "column" }>;
type ValueQuestion = Extract<LogQuestion, { kind: "value" }>;

/** What only the officer knows, asked once. What stops a report comes first. */
export function Questions({ opened }: { readonly opened: OpenedLog }): React.JSX.Element | null {
  const { questions } = opened;
  if (questions.length === 0) return null;
  const words = questions.filter((one): one is ValueQuestion => one.kind === "value");
  return (
    <section className="stack" aria-label="Questions about the log">
      {questions
        .filter((one): one is OrderQuestion => one.kind === "dateOrder")
        .map((question) => (
          <Order key={question.question} question={question} />
        ))}
      {questions
        .filter((one): one is RivalQuestion => one.kind === "rivals")
        .map((question) => (
          <Rivals key={question.question} opened={opened} question={question} />
        ))}
      {questions
        .filter((one): one is ColumnQuestion => one.kind === "column")
        .map((question) => (
          <Column key={question.question} opened={opened} question={question} />
        ))}
      {words.length > 0 && <Words opened={opened} questions={words} />}
    </section>
  );
}

function Order({ question: { question, column } }: { readonly question: OrderQuestion }): React.JSX.Element {
  const { log, act } = usePane();
  const { sheet, header, example } = column;
  const answers = [
    { order: "dayFirst", text: example.dayFirst },
    { order: "monthFirst", text: example.monthFirst },
  ] as const;
  return (
    <div className="card stack">
      <Notice kind="warning">{question}</Notice>
      <div className="row">
        {answers.map(({ order, text }) => (
          <Button
            key={order}
            text={text}
            spoken={`${text}, in “${header}”`}
            onClick={() => {
              act(() => log.choose((kept) => withDateOrder(kept, { sheet, header, order })));
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface RivalsProps {
  readonly opened: OpenedLog;
  readonly question: RivalQuestion;
}

/** A header can be chosen only where no other column has the same. */
function Rivals({ opened, question: { role, headers, question } }: RivalsProps): React.JSX.Element {
  const { log, act } = usePane();
  const isOnly = (header: string): boolean => headers.filter((other) => other === header).length === 1;
  return (
    <div className="card stack">
      <Notice kind="warning">
        {question}
        {!headers.every(isOnly) && " Some columns have the same header. Rename one of them to choose it."}
      </Notice>
      <div className="row">
        {headers.filter(isOnly).map((header) => (
          <Button
            key={header}
            text={header}
            onClick={() => {
              act(() => log.choose((kept) => withColumn(kept, opened.found.parts, role, header)));
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly opened: OpenedLog;
  readonly question: ColumnQuestion;
}

function Column({ opened, question: { role, header, question } }: ColumnProps): React.JSX.Element {
  const { log, act } = usePane();
  const choose = (chosen: string | null): void => {
    act(() => log.choose((kept) => withColumn(kept, opened.found.parts, role, chosen)));
  };
  return (
    <div className="card stack">
      <Notice kind="warning">{question}</Notice>
      <div className="row">
        <Button
          text="Yes"
          spoken={`Yes, “${header}” is`}
          onClick={() => {
            choose(header);
          }}
        />
        <Button
          text="No"
          spoken={`No, “${header}” is not`}
          onClick={() => {
            choose(null);
          }}
        />
      </div>
    </div>
  );
}

interface WordsProps {
  readonly opened: OpenedLog;
  readonly questions: readonly ValueQuestion[];
}

function Words({ opened, questions }: WordsProps): React.JSX.Element {
  const { log, act } = usePane();
  const { procedure } = opened.counted.settings;
  return (
    <div className="card stack">
      <Notice kind="warning">
        {countText(questions.length, "word")} in your log {questions.length === 1 ? "is" : "are"} not
        understood. {untilSaid(questions)}
      </Notice>
      {questions.map(({ field, spelling: { text, count }, question }) => {
        const options = meaningOptions(field, procedure);
        return (
          <Choice
            key={question}
            label={`In the ${field} column, what does “${text}” mean? It is in ${countText(count, "cell")}.`}
            options={options.map((option) => ({ key: option.meaning, text: option.text }))}
            chosen={undefined}
            placeholder="Choose"
            onChoose={(key) => {
              const chosen = options.find((option) => option.meaning === key)?.meaning;
              if (chosen) act(() => log.choose((kept) => withValue(kept, field, text, chosen)));
            }}
          />
        );
      })}
    </div>
  );
}

/** A complaint of no known stage or outcome is not counted as closed; without extensions only their own figures go. */
function untilSaid(questions: readonly ValueQuestion[]): string {
  return questions.every(({ field }) => field === "extension")
    ? "Until you say what it means, figures about extensions are N/A."
    : "Complaints with such a stage or outcome are not counted as closed until you say what it means.";
}
