namespace EssayMarker.Tests.Docx.Properties;

/// <summary>Smaller lists: with one element less, or with one that is simpler.</summary>
internal static class Shrinking
{
    public static IEnumerable<IReadOnlyList<T>> Lists<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> simpler)
    {
        if (list.Count > 3)
        {
            yield return [.. list.Take(list.Count / 2)];
            yield return [.. list.Skip(list.Count / 2)];
        }
        for (int at = 0; at < list.Count; at++) yield return Replaced(list, at);
        for (int at = 0; at < list.Count; at++)
        {
            foreach (T each in simpler(list[at])) yield return Replaced(list, at, each);
        }
    }

    /// <summary>Pieces may also give way to what they hold.</summary>
    public static IEnumerable<IReadOnlyList<Piece>> Pieces(IReadOnlyList<Piece> pieces)
    {
        foreach (IReadOnlyList<Piece> shorter in Lists(pieces, _ => [])) yield return shorter;
        for (int at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Inside.Count > 0) yield return Replaced(pieces, at, [.. pieces[at].Inside]);
            foreach (IReadOnlyList<Piece> inside in Pieces(pieces[at].Inside)) yield return Replaced(pieces, at, pieces[at].With(inside));
            foreach (Piece simpler in pieces[at].Simpler()) yield return Replaced(pieces, at, simpler);
        }
    }

    private static IReadOnlyList<T> Replaced<T>(IReadOnlyList<T> list, int at, params T[] by) => [.. list.Take(at), .. by, .. list.Skip(at + 1)];
}
