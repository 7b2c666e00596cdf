using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>Tells the parts of a sentence as others may see them: by offsets and ids.</summary>
internal static class PartReader
{
    public static IEnumerable<SentencePart> Read(IReadOnlyList<Segment> parts, IReadOnlyList<Word> words, ActorBook actors) => parts.Select(part =>
    {
        (int start, int length) = Extent.Of(words, part.First, part.End - part.First);
        return new SentencePart(start, length, [.. part.Subjects.Select(actor => actors.Ids[actor])], part.How, part.IsSure);
    });
}
