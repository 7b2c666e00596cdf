using System.Text.Json;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching.Models;
using MadeFrom = EssayMarker.Matching.Models.Provenance;

namespace EssayMarker.Assessing.Roles;

/// <summary>The classifiers that decide what sentences do in an essay: <c>model/roles.json</c>, written by <c>evaluation/</c>.</summary>
/// <remarks>A role without a classifier is decided by the rules.</remarks>
public sealed record RoleModel
{
    /// <summary>The only value of <see cref="Schema"/> that is read.</summary>
    public const string KnownSchema = "essaymarker/roles/1";

    /// <summary>The format of the file.</summary>
    public required string Schema { get; init; }

    /// <summary>Where it comes from.</summary>
    public required MadeFrom Provenance { get; init; }

    /// <summary>What each feature says, by name; for readers of the file.</summary>
    public required IReadOnlyDictionary<string, string> Features { get; init; }

    /// <summary>The classifiers, each of another role.</summary>
    public required IReadOnlyList<RoleClassifier> Roles { get; init; }

    /// <summary><c>sha256:</c> and the hash of the file's bytes; empty where it was not read from a file.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Hash { get; private init; } = "";

    /// <summary>Reads a model.</summary>
    /// <param name="file">The path of the file, such as <c>model/roles.json</c>.</param>
    /// <exception cref="ModelException">The file is missing, is no such model, or names a feature that this program does not know.</exception>
    public static RoleModel Load(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            byte[] bytes = File.ReadAllBytes(file);
            RoleModel model = JsonSerializer.Deserialize<RoleModel>(bytes, RoleModelFile.Options) ?? throw Bad(file, "It is empty.");
            model.Check(file);
            return model with { Hash = ContentHash.Of(bytes) };
        }
        catch (JsonException error)
        {
            throw Bad(file, $"It is not a model of roles: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Bad(file, $"It cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Refuses a model for another encoder's vectors.</summary>
    /// <param name="dimensions">How many numbers the encoder's vectors have.</param>
    /// <exception cref="ModelException">A classifier has weights for vectors of another size.</exception>
    internal void CheckFits(int dimensions)
    {
        if (Roles.Any(role => role.Weights.Count != dimensions))
            throw Bad("roles.json", $"Its classifiers are not for vectors of {dimensions} numbers, as this encoder gives.");
    }

    private void Check(string file)
    {
        if (Schema != KnownSchema) throw Bad(file, $"Its schema is '{Schema}', not '{KnownSchema}'.");
        if (Roles.GroupBy(role => role.Role).FirstOrDefault(group => group.Count() > 1) is { } twice) throw Bad(file, $"It has two classifiers of '{twice.Key}'.");
        var known = new HashSet<string>(RoleFeatureReader.Features.Select(feature => feature.Name), StringComparer.Ordinal);
        foreach (RoleClassifier role in Roles)
        {
            if (!(role.Cut is > 0 and < 1)) throw Bad(file, $"The cut of '{role.Role}' is {role.Cut}; it must be between 0 and 1.");
            foreach (Term term in role.Terms)
            {
                if (!known.Contains(term.Feature)) throw Bad(file, $"It weighs '{term.Feature}', which this program does not know.");
                if (!(term.Scale > 0)) throw Bad(file, $"The scale of '{term.Feature}' is {term.Scale}; it must be above 0.");
            }
        }
    }

    private static ModelException Bad(string file, string problem, Exception? cause = null) =>
        new(file, null, problem, "Copy the file again from the release, or train it: see evaluation/README.md.", cause);
}
