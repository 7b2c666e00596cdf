namespace EssayMarker.Evaluation.Resistance;

/// <summary>A way to change an essay, and what the changed text may earn.</summary>
/// <param name="Name">What is done, as the report says it.</param>
/// <param name="Bound">What the texts may earn.</param>
/// <param name="Make">The texts made of an essay; none where there is nothing to change.</param>
public sealed record Change(string Name, Bound Bound, Func<Script, IEnumerable<string>> Make)
{
    /// <summary>A change that makes one text of an essay.</summary>
    public static Change To(string name, Bound bound, Func<Script, string> make) =>
        new(name, bound, script => make(script) is var made && made == script.Text ? [] : [made]);
}
