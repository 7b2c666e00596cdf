using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EssayMarker.Browser;

/// <summary>What axe could not decide by itself and a person has decided, in <c>settled.yaml</c>.</summary>
/// <param name="rule">The rule's id, such as <c>color-contrast</c>.</param>
/// <param name="selector">What the element's selector, as axe writes it, must match in whole.</param>
/// <param name="reason">Why it is all right.</param>
internal sealed class SettledFinding(string rule, Regex selector, string reason)
{
    public static IReadOnlyList<SettledFinding> All { get; } = Read();

    public bool Covers(string foundRule, string foundSelector) => rule == foundRule && selector.IsMatch(foundSelector);

    public override string ToString() => $"{rule} {selector}: {reason}";

    private static SettledFinding[] Read()
    {
        IDeserializer yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return [.. (yaml.Deserialize<List<Entry>?>(EmbeddedText.Read("settled.yaml")) ?? []).Select(entry => new SettledFinding(
            entry.Rule, new Regex($"^(?:{entry.Selector})$", RegexOptions.CultureInvariant), entry.Reason))];
    }

    private sealed class Entry
    {
        public required string Rule { get; init; }

        public required string Selector { get; init; }

        public required string Reason { get; init; }
    }
}
