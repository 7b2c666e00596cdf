namespace EssayMarker.Matching.Names;

/// <summary>Compares those spoken of with those to whom it belongs.</summary>
internal static class Agreements
{
    public static Agreement Of(IReadOnlyList<int> subjects, IReadOnlyList<int> owners) =>
        subjects.Count == 0 || owners.Count == 0 ? Agreement.Unknown
        : subjects.Any(owners.Contains) ? Agreement.Agrees
        : Agreement.Crossed;
}
