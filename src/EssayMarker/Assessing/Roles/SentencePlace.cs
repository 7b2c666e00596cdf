using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Roles;

/// <summary>A sentence, its roles by the rules, and where it stands among the others.</summary>
internal sealed class SentencePlace
{
    private SentencePlace(StudiedSentence sentence, StudiedSentence[] paragraph, int at, bool isFirst, bool isLast)
    {
        Sentence = sentence;
        OpensEssay = isFirst && !isLast;
        ClosesEssay = isLast && !isFirst;
        OpensParagraph = at == 0 && paragraph.Length > 1;
        ClosesParagraph = at > 0 && at == paragraph.Length - 1;
        HasCommentBefore = paragraph.Take(at).TakeLast(RoleRules.Before).Any(other => other.IsAnalytic);
        HasCommentAfter = paragraph.Skip(at + 1).Take(RoleRules.After).Any(other => other.IsAnalytic);
        CommentAround = paragraph.Length < 2 ? 0 : paragraph.Where(other => other != sentence).Count(other => other.IsAnalytic) / (double)(paragraph.Length - 1);
    }

    public StudiedSentence Sentence { get; }

    public bool OpensEssay { get; }

    public bool ClosesEssay { get; }

    public bool OpensParagraph { get; }

    public bool ClosesParagraph { get; }

    public bool HasCommentBefore { get; }

    public bool HasCommentAfter { get; }

    /// <summary>From 0 to 1.</summary>
    public double CommentAround { get; }

    /// <summary>The places of an essay's sentences, in order. What is said again stands nowhere: the end of an essay pasted twice is that of the first copy.</summary>
    /// <param name="essay">With roles by the rules.</param>
    public static IReadOnlyList<SentencePlace> Of(StudiedEssay essay)
    {
        HashSet<int> opening = [.. essay.Opening.Select(sentence => sentence.Number)], closing = [.. essay.Closing.Select(sentence => sentence.Number)];
        return
        [
            .. essay.Sentences.GroupBy(sentence => (sentence.Paragraph, sentence.IsRepeat)).Select(group => group.ToArray())
                .SelectMany(paragraph => paragraph.Select((sentence, at) => new SentencePlace(sentence, paragraph, at, opening.Contains(sentence.Number), closing.Contains(sentence.Number))))
                .OrderBy(place => place.Sentence.Number),
        ];
    }
}
