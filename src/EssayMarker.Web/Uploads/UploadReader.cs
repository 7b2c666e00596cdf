using System.Text;
using EssayMarker.Docx;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace EssayMarker.Web.Uploads;

/// <summary>Reads the form while it arrives, into memory alone, and no further than its bounds: what comes after them is never read.</summary>
internal sealed class UploadReader
{
    private const int MostParts = 16;
    private const int MostHeaderBytes = 4096;
    private const int MostBoundary = 70; // RFC 2046, 5.1.1
    private const int BufferBytes = 64 * 1024;

    private readonly MultipartReader _parts;
    private Upload _upload = new();

    private UploadReader(string boundary, Stream body) =>
        _parts = new MultipartReader(boundary, body) { HeadersCountLimit = 8, HeadersLengthLimit = MostHeaderBytes };

    /// <summary>The form, or <see langword="null"/> where the request holds none that can be read. After a part beyond the limit nothing more is read.</summary>
    public static async Task<Upload?> ReadAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= MostBoundary } boundary)
        {
            return null;
        }

        try
        {
            return await new UploadReader(boundary, request.Body).ReadPartsAsync(cancelled);
        }
        catch (Exception error) when (error is InvalidDataException || (error is IOException && error is not BadHttpRequestException))
        {
            return null;
        }
    }

    private async Task<Upload?> ReadPartsAsync(CancellationToken cancelled)
    {
        int parts = 0;
        while (await _parts.ReadNextSectionAsync(cancelled) is { } part)
        {
            if (++parts > MostParts)
                return null;
            if (!await ReadPartAsync(part, cancelled))
                break;
        }
        return _upload;
    }

    /// <returns>Whether the part was read to its end.</returns>
    private async Task<bool> ReadPartAsync(MultipartSection part, CancellationToken cancelled)
    {
        ContentDispositionHeaderValue? about = part.GetContentDispositionHeader();
        byte[] bytes = await ReadBytesAsync(part.Body, cancelled);
        if (about?.IsFileDisposition() == true)
        {
            string name = FileNames.Clean(new FileMultipartSection(part, about).FileName);
            if (name.Length > 0)
                _upload = _upload with { File = new UploadedFile(name, bytes) };
        }
        else if (about is not null)
        {
            _upload = _upload.With(HeaderUtilities.RemoveQuotes(about.Name).ToString(), Encoding.UTF8.GetString(bytes));
        }
        return bytes.Length <= DocxLimits.PackageBytes;
    }

    /// <summary>The part's bytes; one more than the limit where it is larger.</summary>
    private static async Task<byte[]> ReadBytesAsync(Stream body, CancellationToken cancelled)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferBytes];
        int read;
        while ((read = await body.ReadAsync(buffer, cancelled)) > 0)
        {
            bytes.Write(buffer, 0, (int)Math.Min(read, DocxLimits.PackageBytes + 1 - bytes.Length));
            if (bytes.Length > DocxLimits.PackageBytes)
                break;
        }
        return bytes.ToArray();
    }
}
