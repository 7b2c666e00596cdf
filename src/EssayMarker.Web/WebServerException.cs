namespace EssayMarker.Web;

/// <summary>The upload page cannot be served; the message says why and names the way out.</summary>
/// <param name="problem">What is wrong, as a full sentence.</param>
/// <param name="remedy">The way out, as a full sentence.</param>
/// <param name="cause">The failure underneath, or <see langword="null"/>.</param>
public sealed class WebServerException(string problem, string remedy, Exception? cause = null) : Exception($"{problem} {remedy}", cause);
