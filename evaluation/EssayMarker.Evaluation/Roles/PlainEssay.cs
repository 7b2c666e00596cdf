using EssayMarker.Essays;

namespace EssayMarker.Evaluation.Roles;

/// <summary>An essay from sentences that are known already, so that nothing is split anew or taken for a heading.</summary>
internal static class PlainEssay
{
    public static Essay Of(string name, IReadOnlyList<IReadOnlyList<string>> paragraphs)
    {
        var sentences = new List<Sentence>();
        for (int paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            int start = 0;
            foreach (string text in paragraphs[paragraph])
            {
                sentences.Add(new Sentence(sentences.Count + 1, text, new TextSpan(paragraph, start, text.Length)));
                start += text.Length + 1;
            }
        }

        return new Essay(name, [.. paragraphs.Select((texts, at) => new Paragraph(at, string.Join(' ', texts), Story.Body, ParagraphRole.Body))], sentences, []);
    }
}
