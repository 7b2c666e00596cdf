using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Matching;

namespace EssayMarker.Reports.Json;

/// <summary>Writes the sentences with what each does; in coursework mode only where they stand.</summary>
internal sealed class JsonSentences(Utf8JsonWriter json, ReportOptions options)
{
    private const int MostShares = 5;
    private const int BytesInHand = 64 * 1024;

    public void Write(Assessment assessment)
    {
        json.WriteStartArray("sentences");
        foreach (AssessedSentence sentence in assessment.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("id", sentence.Sentence.Id);
            json.WriteSpan(sentence.Sentence.Span);
            json.WriteString("text", sentence.Sentence.Text);
            json.WriteTexts("roles", options.IsCoursework ? [] : sentence.Roles.Select(role => LabelKey.Name(role)));
            if (!options.IsCoursework)
            {
                WriteCues(sentence.RoleCues);
                json.WriteBoolean("unlisted", sentence.IsUnlistedArgument);
            }

            WriteMatches(options.ShowsPointStates ? sentence.Matches : [], sentence.Rebuttal);
            json.WriteEndObject();
            // The writer keeps all that it is not told to write.
            if (json.BytesPending > BytesInHand)
                json.Flush();
        }
        json.WriteEndArray();
    }

    private void WriteCues(IReadOnlyList<RoleCue> cues)
    {
        json.WriteStartArray("roleCues");
        foreach (RoleCue cue in cues)
        {
            json.WriteStartObject();
            json.WriteString("role", LabelKey.Name(cue.Role));
            if (cue.Words is { } words)
                json.WriteString("words", words);
            if (cue.Probability is { } probability)
                json.WriteDecimals("probability", probability);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteMatches(IReadOnlyList<PointMatch> matches, Rebuttal? rebuttal)
    {
        json.WriteStartArray("matches");
        foreach (PointMatch match in matches)
        {
            json.WriteStartObject();
            json.WriteString("point", match.Point);
            json.WriteDecimals("probability", match.Probability);
            json.WriteString("band", LabelKey.Name(match.Band));
            json.WriteString("verdict", LabelKey.Name(match.Verdict));
            if (match.Verdict == Verdict.Contradicted && rebuttal is { } how)
                json.WriteString("rebuttal", LabelKey.Name(how));
            if (match.IsOutsideYears)
                json.WriteString("scope", "outside");
            if (options.ShowsScheme)
                WriteGrounds(match);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteGrounds(PointMatch match)
    {
        json.WriteNumber("clause", match.Clause);
        json.WriteDecimals("about", match.About);
        json.WriteStartObject("grounds");
        json.WriteDecimals("similarity", match.Grounds.Similarity);
        json.WriteTexts("evidence", match.Grounds.Evidence);
        json.WriteTexts("words", match.Grounds.Words);
        json.WriteTexts("actors", match.Grounds.Actors);
        if (match.Grounds.Cue is not null)
            json.WriteString("cue", match.Grounds.Cue);
        json.WriteGrounds(match.Grounds, MostShares);
        json.WriteEndObject();
    }
}
