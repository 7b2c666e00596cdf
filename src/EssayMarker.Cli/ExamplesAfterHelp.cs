using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EssayMarker.Cli;

/// <summary>The library's help, and then commands that can be copied.</summary>
internal sealed class ExamplesAfterHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string> Examples = new()
    {
        ["essaymarker"] = """
            Examples:
              essaymarker mark draft.docx
              essaymarker mark draft.docx --view teacher --out feedback
              essaymarker compare draft1.docx draft2.docx
              essaymarker batch class13C --out marked
              essaymarker match --rubric rubrics/stalin-khrushchev-1941-1964.yaml lines.txt
              essaymarker calibrate --rubric R.yaml --marks marks.csv essays
              essaymarker serve
            """,
        ["mark"] = """
            Examples:
              essaymarker mark draft.docx                        three files beside the draft, for the student
              essaymarker mark draft.docx --show-marks           with the range of marks
              essaymarker mark draft.docx --view teacher         everything, for the teacher
              essaymarker mark draft.docx --nea                  coursework: criteria and neutral questions only
              essaymarker mark draft.docx --practice             a long text with notes and a bibliography that is not coursework
              essaymarker mark draft.docx --format html --out feedback
              essaymarker mark draft.docx --decisions D.csv      with what a teacher decided before (text,point,accepted)
              essaymarker mark draft.odt                         the comments go into a .docx that is made of it: draft.marked.docx
              essaymarker mark - < draft.docx                    writes stdin.marked.* in this folder

            Exit codes: 0 done, also where a text gets no level; 1 bad usage, rubric, decisions, model or output folder;
            2 the essay could not be read, or looks like coursework and neither --nea nor --practice is given; 130 interrupted.
            """,
        ["compare"] = """
            Examples:
              essaymarker compare draft1.docx draft2.docx                  what the second draft gained, for the student
              essaymarker compare draft1.docx draft2.docx --show-marks     with the ranges of marks
              essaymarker compare draft1.docx draft2.docx --view teacher --out feedback
              essaymarker compare draft1.docx draft2.docx --format html    the page alone

            The comparison is written to <stem of DRAFT2>.compared.html and .json beside DRAFT2, and in short to standard error.
            Exit codes: 0 done; 1 bad usage, rubric, decisions, model or output folder, or drafts of different questions;
            2 a draft could not be read or was refused; 130 interrupted.
            """,
        ["batch"] = """
            Examples:
              essaymarker batch class13C --out marked                      reports for each student and for you, and the class as a table
              essaymarker batch class13C.zip --out marked                  as a learning platform exports it
              essaymarker batch class13C --dry-run                         only says which essays would be marked
              essaymarker batch class13C.docx --dry-run                    which essays one long document seems to hold, and why
              essaymarker batch class13C.docx --split --out marked         marks each of them by itself
              essaymarker batch class13C --out marked --pseudonyms key.csv   codes in place of names; the key says who is who
              essaymarker batch class13C --out marked --jobs 1 --quiet     in the background
              essaymarker batch class13C --out marked --handouts taught    passages from what was taught are not shared passages

            Run it again to go on after Ctrl-C or a power cut, or when essays were added or changed: what is there and whole is kept.
            In DIR: students/ (to hand out), teacher/, class.html, results.csv, class.json, and failures.csv where an essay could not be marked.
            Exit codes: 0 done; 1 bad usage, rubric, wording, model or output folder; 2 some essays could not be marked; 130 interrupted.
            """,
        ["match"] = """
            Examples:
              essaymarker match --rubric rubrics/stalin-khrushchev-1941-1964.yaml lines.txt
              echo "Khrushchev had his rivals sent away, not shot." | essaymarker match --rubric R.yaml -
              essaymarker match --rubric R.yaml lines.txt --explain
              essaymarker match --rubric R.yaml lines.txt --decisions D.csv

            A line is a sentence, or its context, a tab and the sentence. One line of JSON comes out for each line in.
            """,
        ["calibrate"] = """
            Examples:
              essaymarker calibrate --rubric R.yaml --marks marks.csv essays
              essaymarker calibrate --rubric R.yaml --marks marks.csv --conditions "timed, 45 minutes" essays
              rm R.calibration.json                              undoes it

            marks.csv:
              file,mark,marker,moderated
              draft-01.docx,14,A,yes
              draft-02.odt,9,B,no

            R.calibration.json is written beside R.yaml, and mark uses it from then on. It holds no names and no text. Labels of markers are
            shown on the terminal only. From 25 moderated marks over 4 levels on, weights are learned; before that, a severity, provisionally.

            Exit codes: 0 done; 1 bad usage, rubric, marks or model, or fewer than 5 essays that can be used, and nothing is written;
            2 some rows or essays were left out, the rest was used; 130 interrupted.
            """,
        ["serve"] = """
            Examples:
              essaymarker serve                                  then open http://localhost:5157/ in your browser
              essaymarker serve --port 0                         on any free port: the address is printed
              essaymarker serve --view teacher --rubrics my-rubrics

            Only this computer can open the page. Essays are kept in memory, for each browser apart, and written nowhere; they are forgotten
            after 30 minutes without use, by the button on the page, or when the program stops.

            Exit codes: 0 stopped from the keyboard; 1 bad usage, rubrics, model or wording, or the port is taken.
            """,
    };

    /// <summary>Shows examples under the help of a command and of all below it.</summary>
    public static void AddTo(Command command)
    {
        HelpOption option = command.Options.OfType<HelpOption>().Single();
        option.Action = new ExamplesAfterHelp((SynchronousCommandLineAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int result = help.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command.Name, out string? examples))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(examples);
        }

        return result;
    }
}
