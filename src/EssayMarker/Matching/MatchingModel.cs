using System.Text.Json;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching.Models;

namespace EssayMarker.Matching;

/// <summary>The classifiers that decide what a sentence does for a point: <c>model/matching.json</c>, written by <c>evaluation/</c>.</summary>
/// <remarks>
/// Four logistic regressions: whether the sentence is about the point, and, if so, the odds that it misattributes, denies or reports it
/// rather than makes it. The probability of credit is that of being about it times that of making it then.
/// </remarks>
public sealed record MatchingModel
{
    /// <summary>The only value of <see cref="Schema"/> that is read.</summary>
    public const string KnownSchema = "essaymarker/matching/1";

    /// <summary>The format of the file.</summary>
    public required string Schema { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The probabilities at which decisions change.</summary>
    public required Cuts Cuts { get; init; }

    /// <summary>Makes the product of both probabilities mean what it says.</summary>
    public required Platt Calibration { get; init; }

    /// <summary>How far a teacher's labels move the probability.</summary>
    public required Models.Learning Learning { get; init; }

    /// <summary>What each feature says, by name; for readers of the file.</summary>
    public required IReadOnlyDictionary<string, string> Features { get; init; }

    /// <summary>How sentences stand to what they say; all of <see cref="SentenceKind.Names"/>, in order.</summary>
    public required IReadOnlyList<SentenceKind> Kinds { get; init; }

    /// <summary>Whether the sentence is about the point.</summary>
    public required Classifier About { get; init; }

    /// <summary>Given to the wrong actor, rather than made.</summary>
    public required Classifier Misattributed { get; init; }

    /// <summary>Denied, rather than made.</summary>
    public required Classifier Contradicted { get; init; }

    /// <summary>Reported or supposed, rather than made.</summary>
    public required Classifier Reported { get; init; }

    /// <summary><c>sha256:</c> and the hash of the file's bytes; empty where it was not read from a file.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Hash { get; private init; } = "";

    /// <summary>Reads a model.</summary>
    /// <param name="file">The path of the file, such as <c>model/matching.json</c>.</param>
    /// <exception cref="ModelException">The file is missing, is no such model, or names a feature that this program does not know.</exception>
    public static MatchingModel Load(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            byte[] bytes = File.ReadAllBytes(file);
            MatchingModel model = JsonSerializer.Deserialize<MatchingModel>(bytes, MatchingModelFile.Options) ?? throw Bad(file, "It is empty.");
            model.Check(file);
            return model with { Hash = ContentHash.Of(bytes) };
        }
        catch (JsonException error)
        {
            throw Bad(file, $"It is not a model of matching: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Bad(file, $"It cannot be read: {error.Message}", error);
        }
    }

    private void Check(string file)
    {
        if (Schema != KnownSchema) throw Bad(file, $"Its schema is '{Schema}', not '{KnownSchema}'.");
        if (!Kinds.Select(kind => kind.Name).SequenceEqual(SentenceKind.Names))
            throw Bad(file, $"Its kinds are not {string.Join(", ", SentenceKind.Names)}.");
        if (!(Learning is { Pull: >= 0, Reach: < 1, Strictness: >= 0 }))
            throw Bad(file, "Its section 'learning' needs a pull from 0, a reach below 1 and a strictness from 0.");
        var known = new HashSet<string>(FeatureReader.Features.Select(feature => feature.Name), StringComparer.Ordinal);
        foreach (Term term in new[] { About, Misattributed, Contradicted, Reported }.SelectMany(classifier => classifier.Terms))
        {
            if (!known.Contains(term.Feature)) throw Bad(file, $"It weighs '{term.Feature}', which this program does not know.");
            if (!(term.Scale > 0)) throw Bad(file, $"The scale of '{term.Feature}' is {term.Scale}; it must be above 0.");
        }
    }

    private static ModelException Bad(string file, string problem, Exception? cause = null) =>
        new(file, null, problem, "Copy the file again from the release, or train it: see evaluation/README.md.", cause);
}
