namespace EssayMarker.Tests.Essays;

/// <summary>Paragraphs of an essay, written for these tests.</summary>
internal static class Prose
{
    public const string Opening =
        "Stalin and Khrushchev both rose through the Party, and both ended by ruling it alone. It would be wrong, however, to conclude from this that little "
        + "changed between 1941 and 1964. The methods by which each man ruled, and the limits that he accepted, were far apart.";

    public const string Repression =
        "The clearest difference lies in repression. Under Stalin the camps held more than two million people in 1950, and the Leningrad Affair shows that "
        + "even loyal officials could be shot. Khrushchev, by contrast, closed the administration of the Gulag in 1960 and removed his rivals without killing them. "
        + "The anti-Party group lost their posts in 1957 and kept their lives.";

    public const string Economy =
        "Both leaders nevertheless believed in a command economy. The Seven-Year Plan of 1959 was as much a plan from above as the Fourth Five-Year Plan had been, "
        + "and neither man thought of giving the land back to those who worked it. Their ends were alike even where their priorities were not.";

    public const string Closing =
        "On balance the differences outweigh the similarities. The one-party state survived, but the fear that had held it together did not, and this changed "
        + "the life of every citizen. That is why the view in the question is convincing only for the structure of power, not for its use.";

    public static IReadOnlyList<string> All { get; } = [Opening, Repression, Economy, Closing];
}
