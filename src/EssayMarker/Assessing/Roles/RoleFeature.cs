namespace EssayMarker.Assessing.Roles;

/// <summary>One number by which a sentence's roles are decided.</summary>
/// <param name="Name">What the model's file calls it.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Read">Reads it.</param>
internal sealed record RoleFeature(string Name, string Meaning, Func<SentencePlace, double> Read);
