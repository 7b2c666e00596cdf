namespace EssayMarker.Web.Uploads;

/// <summary>A file as it was sent, or text that was pasted.</summary>
/// <param name="Name">Its name without a folder.</param>
/// <param name="Bytes">Its bytes; one more than the limit where it is larger.</param>
internal sealed record UploadedFile(string Name, byte[] Bytes);
