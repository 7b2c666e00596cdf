using System.Globalization;
using System.Text;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Roles;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Evaluation.Reports;
using EssayMarker.Evaluation.Roles;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation;

/// <summary><c>roles</c>: fits the classifiers of roles, writes <c>roles.json</c>, and measures them by cross-validation and on essays that nothing learns from.</summary>
internal sealed class RolesCommand(TextWriter output)
{
    private const double Penalty = 10, VectorScale = 5;

    // Quotation marks and names of sources are plain to see, and there are too few sentences with them to learn from.
    private static readonly SentenceRole[] Learnt = [.. RoleNames.All.Where(role => role is not (SentenceRole.Quotation or SentenceRole.Citation))];

    /// <param name="points">The folder of the points set.</param>
    /// <param name="data">The folder of the public sets.</param>
    /// <param name="folder">The folder of the encoder and the classifiers.</param>
    /// <param name="results">The folder for the figures.</param>
    public int Run(string points, string data, string folder, string results)
    {
        SentenceEncoder encoder = SentenceEncoder.Load(folder);
        var reader = new RoleExamples(encoder, MatchingModel.Load(Path.Combine(folder, "matching.json")));
        IReadOnlyList<RoleExample> examples = reader.ReadAll(points);
        var shipped = new OutOfFold(examples, new RoleTrainer(Penalty, VectorScale, _ => true));
        RoleModel model = Model(examples, shipped, encoder);
        File.WriteAllText(Path.Combine(folder, "roles.json"), RoleModelFile.Write(model));
        string report = Report(examples, shipped) + OnArgumentEssays(Path.Combine(data, "aaec", "test.jsonl"), reader, model);
        output.WriteLine(report);
        File.WriteAllText(Path.Combine(results, "roles.md"), report);
        return 0;
    }

    private static RoleModel Model(IReadOnlyList<RoleExample> examples, OutOfFold folds, SentenceEncoder encoder)
    {
        var trainer = new RoleTrainer(Penalty, VectorScale, _ => true);
        return new RoleModel
        {
            Schema = RoleModel.KnownSchema,
            Provenance = new Matching.Models.Provenance(
                $"evaluation/data/roles: {examples.Count} sentences of {examples.Select(example => example.Question).Distinct().Count()} questions",
                "dotnet run -c Release --project evaluation/EssayMarker.Evaluation -- roles",
                encoder.Hash,
                "Penalty and scale of the vector by cross-validation over questions; each cut is the best F1 out of fold.",
                new Dictionary<string, double> { ["role"] = Penalty }),
            Features = RoleFeatureReader.Features.ToDictionary(feature => feature.Name, feature => feature.Meaning),
            Roles = [.. Learnt.Select(role => trainer.Fit(role, examples) with { Cut = folds.Cut(role) })],
        };
    }

    private static string Report(IReadOnlyList<RoleExample> examples, OutOfFold shipped)
    {
        var rules = new RoleTable(examples, role => [.. examples.Select(example => example.Rules.Contains(role))]);
        var vector = new OutOfFold(examples, new RoleTrainer(Penalty, VectorScale, feature => feature.StartsWith("opens", StringComparison.Ordinal) || feature.StartsWith("closes", StringComparison.Ordinal)));
        var alone = new RoleTable(examples, vector.Decisions);
        var both = new RoleTable(examples, role => Learnt.Contains(role) ? shipped.Decisions(role) : [.. examples.Select(example => example.Rules.Contains(role))]);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Roles of sentences: figures

            Written by `evaluation -- roles`. {examples.Count} sentences of `evaluation/data/roles`, labelled by one reading of this project's authors, from essays and sentences written for it;
            each sentence may have several roles. By cross-validation over questions: no sentence is judged by what learnt from its question. *Comment*: share of sentences of which it is
            rightly said whether they comment (explanation, comparison, counter-argument or judgement) or not.

            | way | mean F1 of all roles | comment |
            |---|---|---|
            | rules alone | {rules.MacroF1.Short()} | {rules.Analytic.Short()} |
            | sentence's vector and place alone | {alone.MacroF1.Short()} | {alone.Analytic.Short()} |
            | shipped: vector, place and what the rules say; quotation and citation by rules | {both.MacroF1.Short()} | {both.Analytic.Short()} |

            ## Shipped


            """);
        return text.Append(both.Rows()).Append("\n## Rules alone\n\n").Append(rules.Rows()).ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Claims and premises of another corpus: a claim is claimed or judged, a premise explains, tells or gives evidence.</summary>
    private static string OnArgumentEssays(string file, RoleExamples reader, RoleModel model)
    {
        if (!File.Exists(file)) return "\n## Argument Annotated Essays\n\nNot measured: the set is not there.\n";
        Rubric rubric = RubricFile.Parse("schema: essaymarker/rubric/1\nid: any\nquestion: Any.\npoints: []\n", "any.yaml");
        var read = new List<(string Component, double Claim, double Judgement)>();
        foreach (IReadOnlyList<(string Text, string Component)> essay in ArgumentEssays.Read(file))
        {
            IReadOnlyList<(float[] Vector, double[] Values, IReadOnlySet<SentenceRole> Rules)> sentences = reader.Read(PlainEssay.Of("essay.txt", [[.. essay.Select(sentence => sentence.Text)]]), rubric);
            read.AddRange(essay.Select((sentence, at) => (sentence.Component, Of(SentenceRole.Claim, at), Of(SentenceRole.Judgement, at))));

            double Of(SentenceRole role, int at) => model.Roles.Single(classifier => classifier.Role == role).Probability(sentences[at].Vector, sentences[at].Values);
        }

        (double Claim, double Judgement)[] Such(params string[] components) => [.. read.Where(each => components.Contains(each.Component)).Select(each => (each.Claim, each.Judgement))];
        double claims = Ranking.Auc([.. Such("MajorClaim", "Claim").Select(each => Math.Max(each.Claim, each.Judgement))], [.. Such("Premise").Select(each => Math.Max(each.Claim, each.Judgement))]);
        double theses = Ranking.Auc([.. Such("MajorClaim").Select(each => each.Judgement)], [.. Such("Claim", "Premise").Select(each => each.Judgement)]);
        return string.Create(CultureInfo.InvariantCulture, $"""

            ## Argument Annotated Essays (test part)

            Persuasive essays on everyday questions (Stab and Gurevych 2017); nothing learns from them. Their labels are other ones than ours: a sentence with a claim or major claim should
            read more like a claim or judgement than one with a premise only; a major claim more like a judgement. Paragraphs are not in the file, so the place in a paragraph is unknown.

            | asked | sentences | AUC |
            |---|---|---|
            | claim or major claim against premise, by claim or judgement | {Such("MajorClaim", "Claim").Length} against {Such("Premise").Length} | {claims.Short()} |
            | major claim against claim or premise, by judgement | {Such("MajorClaim").Length} against {Such("Claim", "Premise").Length} | {theses.Short()} |

            """).ReplaceLineEndings("\n");
    }
}
