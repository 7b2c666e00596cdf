using EssayMarker.Assessing.Roles;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Evaluation.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation;

/// <summary><c>essays</c>: marks texts that readers have marked and writes <c>essays.md</c>.</summary>
internal sealed class EssaysCommand(TextWriter output)
{
    private const string Samples = "samples";
    private const string SamplesRubric = "rubrics/stalin-khrushchev-1941-1964.yaml";
    private const string Development = "evaluation/data/essays";

    /// <param name="folder">The folder of the encoder and the classifiers.</param>
    /// <param name="results">The folder for the figures.</param>
    /// <param name="withSamples">Whether the samples are marked too: they are a test, to be looked at seldom.</param>
    public int Run(string folder, string results, bool withSamples)
    {
        SentenceEncoder encoder = SentenceEncoder.Load(folder);
        MatchingModel model = MatchingModel.Load(Path.Combine(folder, "matching.json"));
        RoleModel roles = RoleModel.Load(Path.Combine(folder, "roles.json"));
        var sets = new List<(string Set, IReadOnlyList<MarkedEssay> Essays)>();
        if (withSamples) sets.Add(("samples", Mark(Samples, SamplesRubric)));
        foreach (string set in Directory.EnumerateDirectories(Development).Order(StringComparer.Ordinal))
        {
            sets.Add((Path.GetFileName(set), Mark(set, Path.Combine(set, "rubric.yaml"))));
        }

        var flags = new List<(string Set, IReadOnlyList<PlantedFlags> Essays)>();
        foreach (string set in Directory.EnumerateDirectories(Development).Order(StringComparer.Ordinal))
        {
            if (PlantedFlags.Read(set) is { } planted) flags.Add((Path.GetFileName(set), Flags(set, planted)));
        }

        string report = EssaysReport.Write(sets) + FlagsReport.Write(flags);
        output.WriteLine(report);
        if (withSamples) File.WriteAllText(Path.Combine(results, "essays.md"), report);
        return 0;

        IReadOnlyList<PlantedFlags> Flags(string set, IReadOnlyDictionary<string, string[]> planted)
        {
            Rubric rubric = RubricFile.Read(Path.Combine(set, "rubric.yaml"));
            var matcher = new SentenceMatcher(rubric, encoder, model);
            return
            [
                .. Directory.EnumerateFiles(set, "*.txt").Order(StringComparer.Ordinal).Select(file => PlantedFlags.Of(
                    EssayReader.FromText(Path.GetFileName(file), File.ReadAllText(file), rubric.Question),
                    matcher, Path.GetFileNameWithoutExtension(file), planted.GetValueOrDefault(Path.GetFileNameWithoutExtension(file)) ?? [])),
            ];
        }

        IReadOnlyList<MarkedEssay> Mark(string texts, string rubricFile)
        {
            Rubric rubric = RubricFile.Read(rubricFile);
            var marker = new Marker(rubric, encoder, model, roles);
            return [.. ExpectedEssay.ReadAll(texts).Select(essay => MarkedEssay.Of(essay, marker, rubric.Question))];
        }
    }
}
