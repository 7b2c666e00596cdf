namespace EssayMarker.Tests;

/// <summary>A theory that needs a program: see <see cref="FactWhereAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryWhereAttribute : TheoryAttribute
{
    /// <param name="program">The program's name on the path.</param>
    public TheoryWhereAttribute(string program) => Skip = FactWhereAttribute.ReasonToSkip(program);
}
