using EssayMarker.Assessing;
using EssayMarker.Assessing.Roles;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Data.Corpora;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Roles;

/// <summary>Reads the labelled sentences within their essays, as the program does.</summary>
internal sealed class RoleExamples(SentenceEncoder encoder, MatchingModel model)
{
    private const string Sentences = "evaluation/data/roles/sentences.jsonl";

    /// <summary>All labelled sentences, in the order of their file.</summary>
    /// <param name="points">The folder of the points set, whose questions some of the sentences answer.</param>
    /// <exception cref="DataException">The file or an essay is missing, or the essay's sentence is another.</exception>
    public IReadOnlyList<RoleExample> ReadAll(string points)
    {
        Dictionary<string, Rubric> questions = QuestionFile.ReadAll(Path.Combine(points, "train")).ToDictionary(question => question.Rubric.Id, question => question.Rubric);
        return [.. JsonLines.Read<LabelledRoles>(Sentences).GroupBy(line => (line.Question, line.Source))
            .SelectMany(source => source.Key.Source == LabelledRoles.Points ? OfPoints(questions[source.Key.Question], [.. source]) : OfEssay(source.Key.Question, source.Key.Source, [.. source]))];
    }

    /// <summary>What the program reads of the sentences of an essay.</summary>
    public IReadOnlyList<(float[] Vector, double[] Values, IReadOnlySet<SentenceRole> Rules)> Read(Essay essay, Rubric rubric)
    {
        MatchedEssay matched = new SentenceMatcher(rubric, encoder, model).MatchEssay(essay);
        return [.. matched.Vectors.Zip(new RoleFeatureReader(rubric).Read(essay, matched.Matches), (vector, values) => (vector, values, ByRules(values)))];
    }

    private IEnumerable<RoleExample> OfEssay(string question, string file, IReadOnlyList<LabelledRoles> labelled)
    {
        string set = Path.Combine("evaluation/data/essays", question, "rubric.yaml");
        Rubric rubric = RubricFile.Read(File.Exists(set) ? set : Path.Combine("rubrics", question + ".yaml"));
        if (!File.Exists(file)) throw DataException.NoFile(file);
        Essay essay = EssayReader.FromText(Path.GetFileName(file), File.ReadAllText(file).Trim(), rubric.Question);
        var read = Read(essay, rubric);
        foreach (LabelledRoles line in labelled)
        {
            if (essay.Sentences.ElementAtOrDefault(line.Number - 1)?.Text != line.Text)
                throw new DataException($"{Sentences}: sentence {line.Number} of {file} is not what the essay has there. Restore either file.");
            var (vector, values, rules) = read[line.Number - 1];
            yield return new RoleExample(question, line.Gold, rules, vector, values);
        }
    }

    private IEnumerable<RoleExample> OfPoints(Rubric rubric, IReadOnlyList<LabelledRoles> labelled)
    {
        foreach (LabelledRoles line in labelled)
        {
            string[] sentences = line.Before.Length > 0 ? [line.Before, line.Text] : [line.Text];
            var (vector, values, rules) = Read(PlainEssay.Of("points.txt", [sentences]), rubric)[^1];
            yield return new RoleExample(line.Question, line.Gold, rules, vector, values);
        }
    }

    private static HashSet<SentenceRole> ByRules(double[] values)
    {
        string[] names = [.. RoleFeatureReader.Features.Select(feature => feature.Name)];
        return [.. RoleNames.All.Where(role => values[Array.IndexOf(names, $"rule {role.ToString().ToLowerInvariant()}")] > 0)];
    }
}
