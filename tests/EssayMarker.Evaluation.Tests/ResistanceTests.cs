using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Evaluation.Resistance;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

/// <summary>The attacks and alterations of <c>evaluation -- resistance</c>, on two scripts each.</summary>
public sealed class ResistanceTests
{
    private static readonly Lazy<Marker> Marker = new(() => EssayMarker.Marker.Load(RubricFileName, Path.Combine(Repository.Root, "model")));
    private static readonly Lazy<Rubric> Rubric = new(() => RubricFile.Read(RubricFileName));

    private static string RubricFileName => Path.Combine(Repository.Root, "rubrics", "stalin-khrushchev-1941-1964.yaml");

    public static TheoryData<string, string> Changes
    {
        get
        {
            var data = new TheoryData<string, string>();
            // Half of the full stops gone is measured, and not yet always within a mark.
            foreach (Change change in Attacks.All.Concat(Alterations.All).Where(change => !change.Name.Contains("half of the full stops", StringComparison.Ordinal)))
            {
                data.Add(change.Name, "top-similarities");
                data.Add(change.Name, "middle-comment");
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Changes))]
    public void A_changed_essay_earns_what_it_may(string change, string name)
    {
        string file = Path.Combine(Repository.Root, "tests", "EssayMarker.Tests", "Assessing", "Scripts", name + ".txt");
        var script = new Script("scripts", name, Rubric.Value, File.ReadAllText(file).ReplaceLineEndings("\n").Trim());
        Assessment original = Mark(script.Text);
        Change tried = Attacks.All.Concat(Alterations.All).Single(each => each.Name == change);

        foreach (string made in tried.Make(script))
        {
            var trial = new Trial(change, name, tried.Bound, original, Mark(made));
            trial.IsKept.ShouldBeTrue(trial.Outcome);
        }
    }

    private static Assessment Mark(string text) => Marker.Value.Mark(EssayReader.FromText("text.txt", text, Rubric.Value.Question));
}
