using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace EssayMarker.Docx;

/// <summary>Writes a zip whose bytes depend on nothing but its entries.</summary>
/// <remarks>Not <see cref="ZipArchive"/>: it notes the operating system and its file modes in every entry. Holds one entry at a time, packed.</remarks>
internal sealed class ZipWriter(Stream output)
{
    /// <summary>The time stamp of an entry that nobody gave one: the first day of zips.</summary>
    public static readonly DateTime FirstDay = new(1980, 1, 1);

    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 1 << 11;

    private readonly List<byte> _directory = [];
    private uint _offset;
    private ushort _count;

    /// <summary>Adds an entry; folders have no bytes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="time">Its time stamp, 1980 to 2107.</param>
    /// <param name="write">Writes its bytes, the same ones each time: they are asked for again where packing does not make them fewer.</param>
    public void Add(string name, DateTime time, Action<Stream> write)
    {
        (MemoryStream data, ChecksumStream bytes) = Pack(write);
        bool isPacked = data.Length < bytes.Length;
        byte[] nameBytes = Encoding.UTF8.GetBytes(name);

        var header = new MemoryStream();
        using (var fields = new BinaryWriter(header, Encoding.UTF8, leaveOpen: true))
        {
            fields.Write(Version);
            fields.Write(nameBytes.Length == name.Length ? (ushort)0 : NamesAreUtf8);
            fields.Write((ushort)(isPacked ? 8 : 0));
            fields.Write(DosTime(time));
            fields.Write(bytes.Checksum);
            fields.Write((uint)(isPacked ? data.Length : bytes.Length));
            fields.Write((uint)bytes.Length);
            fields.Write((ushort)nameBytes.Length);
            fields.Write((ushort)0);
        }

        _directory.AddRange([.. "PK\u0001\u0002"u8, (byte)Version, 0, .. header.ToArray(), .. new byte[10], .. BitConverter.GetBytes(_offset), .. nameBytes]);

        output.Write("PK\u0003\u0004"u8);
        output.Write(header.ToArray());
        output.Write(nameBytes);
        if (isPacked)
            data.WriteTo(output);
        else
            write(output);
        _offset += (uint)(4 + header.Length + nameBytes.Length + (isPacked ? data.Length : bytes.Length));
        _count++;
    }

    /// <summary>Ends the zip; nothing can be added after it.</summary>
    public void Finish()
    {
        output.Write(CollectionsMarshal.AsSpan(_directory));
        output.Write("PK\u0005\u0006"u8);
        using var fields = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        fields.Write(0);
        fields.Write(_count);
        fields.Write(_count);
        fields.Write((uint)_directory.Count);
        fields.Write(_offset);
        fields.Write((ushort)0);
    }

    private static (MemoryStream Data, ChecksumStream Bytes) Pack(Action<Stream> write)
    {
        var data = new MemoryStream();
        using var deflate = new DeflateStream(data, CompressionLevel.Optimal, leaveOpen: true);
        var bytes = new ChecksumStream(deflate);
        write(bytes);
        return (data, bytes);
    }

    /// <summary>Seconds count in twos; the years go from 1980 to 2107.</summary>
    private static uint DosTime(DateTime time)
    {
        int day = ((time.Year - 1980) << 9) | (time.Month << 5) | time.Day;
        int second = (time.Hour << 11) | (time.Minute << 5) | (time.Second / 2);
        return ((uint)day << 16) | (uint)second;
    }
}
