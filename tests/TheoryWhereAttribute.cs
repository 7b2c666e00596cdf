namespace EssayMarker.Tests;

/// <summary>A theory that needs programs: see <see cref="FactWhereAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryWhereAttribute : TheoryAttribute
{
    /// <param name="programs">The programs' names on the path.</param>
    public TheoryWhereAttribute(params string[] programs) => Skip = FactWhereAttribute.ReasonToSkip(programs);
}
