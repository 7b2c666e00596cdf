using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>Numbers and ids that nothing in the document has yet, always the same for the same document.</summary>
internal sealed class CommentNumbers
{
    private readonly HashSet<string> _numbers;
    private readonly HashSet<string> _hashes;
    private int _next;

    /// <param name="parts">The parts that hold comments, marks of them, or ids of paragraphs.</param>
    public CommentNumbers(params IReadOnlyList<XDocument> parts)
    {
        List<XElement> elements = [.. parts.SelectMany(part => part.Descendants())];
        _numbers = [.. elements
            .Where(element => element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal) && element.WordAttribute("id") is not null)
            .Select(element => element.WordAttribute("id")!.TrimStart('0', '+'))];
        _hashes = [.. elements.Attributes()
            .Where(attribute => attribute.Name.LocalName is "paraId" or "paraIdParent" or "durableId")
            .Select(attribute => attribute.Value.ToUpperInvariant())];
    }

    /// <summary>The lowest free number for a comment.</summary>
    public int Next()
    {
        do
            _next++;
        while (!_numbers.Add(_next.ToString(CultureInfo.InvariantCulture)));
        return _next;
    }

    /// <summary>Eight hexadecimal digits from a name: more than 0 and less than 80000000 ([MS-DOCX] 2.2.4, 2.7.5).</summary>
    public string Hash(string name)
    {
        for (int attempt = 0; ; attempt++)
        {
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}/{attempt}")));
            uint value = BinaryPrimitives.ReadUInt32BigEndian(hash) & 0x7FFFFFFF;
            string digits = value.ToString("X8", CultureInfo.InvariantCulture);
            if (value != 0 && _hashes.Add(digits))
                return digits;
        }
    }
}
