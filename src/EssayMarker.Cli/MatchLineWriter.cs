using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EssayMarker.Matching;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Writes what a line does for every point, as one line of JSON.</summary>
internal sealed class MatchLineWriter(Rubric rubric, Stream output, bool explain)
{
    // Standard output is not a web page: accents are easier to read unescaped.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostShares = 8;

    /// <param name="line">The line as it came.</param>
    /// <param name="sentence">The sentence in it that was matched; offsets count from its start.</param>
    /// <param name="matches">What it does for each point, in the rubric's order.</param>
    public void Write(string line, string sentence, IReadOnlyList<PointMatch> matches)
    {
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteString("text", line);
            if (explain)
            {
                json.WriteString("sentence", sentence);
            }

            json.WriteStartArray("points");
            foreach (PointMatch match in matches)
            {
                json.WriteStartObject();
                json.WriteString("id", match.Point);
                json.WritePropertyName("probability");
                json.WriteRawValue(FourDecimals(match.Probability));
                json.WriteString("verdict", match.Verdict.ToString().ToLowerInvariant());
                json.WritePropertyName("about");
                json.WriteRawValue(FourDecimals(match.About));
                if (explain)
                {
                    WriteGrounds(json, match);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteGrounds(Utf8JsonWriter json, PointMatch match)
    {
        Point point = rubric.Points.First(each => each.Id == match.Point);
        json.WriteString("band", match.Band.ToString().ToLowerInvariant());
        json.WriteBoolean("ground", match.HasGround);
        json.WriteNumber("clause", match.Clause);
        json.WriteString("clauseText", match.Clause == 0 ? point.Statement : point.Clauses[match.Clause - 1].Text);
        json.WritePropertyName("similarity");
        json.WriteRawValue(FourDecimals(match.Grounds.Similarity));
        WriteStrings(json, "evidence", match.Grounds.Evidence);
        WriteStrings(json, "words", match.Grounds.Words);
        WriteStrings(json, "actors", match.Grounds.Actors);
        json.WriteString("cue", match.Grounds.Cue);
        json.WriteGrounds(match.Grounds, MostShares);
        if (match.Learned is { } learned)
        {
            json.WriteStartObject("learned");
            json.WritePropertyName("before");
            json.WriteRawValue(FourDecimals(learned.Before));
            json.WriteString("by", learned.By);
            json.WriteEndObject();
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string FourDecimals(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
