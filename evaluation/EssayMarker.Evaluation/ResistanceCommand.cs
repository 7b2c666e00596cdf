using EssayMarker.Assessing;
using EssayMarker.Assessing.Roles;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Evaluation.Resistance;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation;

/// <summary><c>resistance</c>: marks texts that look like more than they are, and essays changed in ways that no examiner would mind, and writes <c>adversarial.md</c>.</summary>
internal sealed class ResistanceCommand(TextWriter output, TextWriter progress)
{
    private const string FirstQuestion = "rubrics/stalin-khrushchev-1941-1964.yaml";
    private const string Scripts = "tests/EssayMarker.Tests/Assessing/Scripts";
    private const string Development = "evaluation/data/essays";
    private const string Texts = "evaluation/data/adversarial";

    /// <param name="folder">The folder of the encoder and the classifiers.</param>
    /// <param name="results">The folder for the figures; nothing is written where only some changes are tried.</param>
    /// <param name="only">A part of the names of the changes to try, or <see langword="null"/> for all.</param>
    public int Run(string folder, string results, string? only)
    {
        SentenceEncoder encoder = SentenceEncoder.Load(folder);
        MatchingModel model = MatchingModel.Load(Path.Combine(folder, "matching.json"));
        RoleModel roles = RoleModel.Load(Path.Combine(folder, "roles.json"));
        var trials = new List<Trial>();
        Rubric first = RubricFile.Read(FirstQuestion);
        var firstMarker = new Marker(first, encoder, model, roles);
        trials.AddRange(Written(firstMarker, first, only));
        trials.AddRange(Changed(firstMarker, Script.ReadAll(Scripts, first), only));
        foreach (string set in Directory.EnumerateDirectories(Development).Order(StringComparer.Ordinal))
        {
            Rubric rubric = RubricFile.Read(Path.Combine(set, "rubric.yaml"));
            trials.AddRange(Changed(new Marker(rubric, encoder, model, roles), Script.ReadAll(set, rubric), only));
        }

        string report = ResistanceReport.Write(trials);
        output.WriteLine(report);
        if (only is null) File.WriteAllText(Path.Combine(results, "adversarial.md"), report);
        return 0;
    }

    private static IEnumerable<Trial> Written(Marker marker, Rubric rubric, string? only)
    {
        foreach ((string name, string what, Bound bound) in AdversarialTexts.Read(Texts).Where(text => IsAsked(text.What, only)))
        {
            Assessment made = Mark(marker, rubric, File.ReadAllText(Path.Combine(Texts, name + ".txt")));
            yield return new Trial(what, name, bound, made, made);
        }

        foreach ((string what, string one, string other, Bound bound) in AdversarialTexts.ReadPairs(Texts).Where(pair => IsAsked(pair.What, only)))
        {
            yield return new Trial(what, other, bound, Mark(marker, rubric, File.ReadAllText(Path.Combine(Texts, one + ".txt"))), Mark(marker, rubric, File.ReadAllText(Path.Combine(Texts, other + ".txt"))));
        }
    }

    private IEnumerable<Trial> Changed(Marker marker, IReadOnlyList<Script> scripts, string? only)
    {
        foreach (Script script in scripts)
        {
            progress.WriteLine($"{script.Set}/{script.Name}");
            Assessment original = Mark(marker, script.Rubric, script.Text);
            // What gets no level as it stands shows nothing when it is changed.
            if (original.Level is null) continue;
            foreach (Change change in Attacks.All.Concat(Alterations.All).Where(change => IsAsked(change.Name, only)))
            {
                foreach (string made in change.Make(script)) yield return new Trial(change.Name, $"{script.Set}/{script.Name}", change.Bound, original, Mark(marker, script.Rubric, made));
            }
        }
    }

    private static bool IsAsked(string what, string? only) => only is null || what.Contains(only, StringComparison.OrdinalIgnoreCase);

    private static Assessment Mark(Marker marker, Rubric rubric, string text) => marker.Mark(EssayReader.FromText("text.txt", text, rubric.Question));
}
