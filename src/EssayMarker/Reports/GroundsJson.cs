using System.Text.Json;
using EssayMarker.Matching;
using EssayMarker.Reports.Json;

namespace EssayMarker.Reports;

/// <summary>Writes how a match came about, wherever matches are written as JSON. It holds words of the scheme: for teachers alone.</summary>
public static class GroundsJson
{
    /// <summary>Writes the properties <c>pairs</c>, <c>named</c>, <c>parts</c> and <c>weighings</c> into the object that is open.</summary>
    /// <param name="json">The file.</param>
    /// <param name="grounds">What carried the match.</param>
    /// <param name="mostShares">How many features are told apart in each weighing; the rest is summed up as <c>other</c>.</param>
    public static void WriteGrounds(this Utf8JsonWriter json, MatchGrounds grounds, int mostShares)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(grounds);
        json.WriteAll("pairs", grounds.Pairs, WritePair);
        json.WriteAll("named", grounds.Named, WriteNamed);
        json.WriteAll("parts", grounds.Parts, WritePart);
        json.WriteAll("weighings", grounds.Weighings.Select(weighing => weighing.Largest(mostShares)), WriteWeighing);
    }

    private static void WritePair(Utf8JsonWriter json, WordPair pair)
    {
        json.WriteString("word", pair.Word);
        json.WriteExtent(pair.Start, pair.Length);
        json.WriteString("meets", pair.Meets);
        json.WriteString("in", pair.IsEvidence ? "evidence" : "clause");
        json.WriteDecimals("cosine", pair.Cosine);
        json.WriteDecimals("weight", pair.Weight);
    }

    private static void WriteNamed(Utf8JsonWriter json, NamedEvidence named)
    {
        json.WriteString("evidence", named.Text);
        json.WriteTexts("owners", named.Owners);
        json.WriteTexts("saidOf", named.SaidOf);
        json.WriteExtent(named.Start, named.Length);
    }

    private static void WritePart(Utf8JsonWriter json, SentencePart part)
    {
        json.WriteTexts("actors", part.Actors);
        json.WriteString("how", LabelKey.Name(part.How));
        json.WriteBoolean("sure", part.IsSure);
        json.WriteExtent(part.Start, part.Length);
    }

    private static void WriteWeighing(Utf8JsonWriter json, Weighing weighing)
    {
        json.WriteString("question", weighing.Question);
        json.WriteDecimals("logOdds", weighing.LogOdds);
        json.WriteDecimals("intercept", weighing.Intercept);
        json.WriteAll("shares", weighing.Shares, WriteShare);
        json.WriteDecimals("other", weighing.Other);
    }

    private static void WriteShare(Utf8JsonWriter json, FeatureShare share)
    {
        json.WriteString("feature", share.Feature);
        json.WriteString("meaning", share.Meaning);
        json.WriteDecimals("value", share.Value);
        json.WriteDecimals("share", share.Share);
    }

    private static void WriteExtent(this Utf8JsonWriter json, int start, int length)
    {
        json.WriteNumber("start", start);
        json.WriteNumber("length", length);
    }

    private static void WriteAll<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
