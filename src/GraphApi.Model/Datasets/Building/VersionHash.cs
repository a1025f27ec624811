using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>A SHA-256 of what a data set says: its model, licence and canonical tables. Computed fields follow from these and are not part of it.</summary>
/// <remarks>Every array goes in after its length, so that no two different contents feed the hash the same bytes. The machine is taken to be little-endian.</remarks>
internal sealed class VersionHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public static string Of(GraphModel model, CanonicalTable[] tables, CitationLinks? links, string? licence)
    {
        var digests = new byte[tables.Length][];
        Parallel.For(0, tables.Length, type => digests[type] = Digest(tables[type]));
        using var whole = new VersionHash();
        whole.Add(model.Hash);
        whole.Add(licence ?? "");
        foreach (var digest in digests)
        {
            whole.Add<byte>(digest);
        }

        whole.Add<ElementRef>(links?.Subject);
        whole.Add<int>(links?.Source);
        return Convert.ToHexStringLower(whole._hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private static byte[] Digest(CanonicalTable table)
    {
        using var hash = new VersionHash();
        hash.Add(table.Type.Name);
        hash.Add(table.Ids);
        foreach (var property in table.Type.Properties)
        {
            hash.Add(property.Name);
            hash.Add(table.Columns[property.Ordinal]);
        }

        hash.Add<int>(table.From);
        hash.Add<int>(table.To);
        return hash._hash.GetHashAndReset();
    }

    private void Add(Column column)
    {
        switch (column)
        {
            case TextColumn text:
                Add<int>(text.Offsets);
                Add(text.Bytes);
                break;
            case CodedColumn coded:
                Add(coded.Texts);
                Add(coded.Codes);
                break;
            case IntColumn integers:
                Add(integers.Values);
                break;
            case FloatColumn floats:
                Add(floats.Values);
                break;
            case BooleanColumn booleans:
                Add(booleans.Values);
                break;
            case ListColumn list:
                Add(list.Texts);
                Add(list.Offsets);
                Add(list.Codes);
                break;
            default:
                throw new ArgumentException($"A column of an unknown kind: {column.GetType().Name}.", nameof(column));
        }
    }

    private void Add(ImmutableArray<string> texts)
    {
        Add<int>([texts.Length]);
        foreach (var text in texts)
        {
            Add(text);
        }
    }

    private void Add(string text) => Add<byte>(Encoding.UTF8.GetBytes(text));

    private void Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        _hash.AppendData(BitConverter.GetBytes(values.Length));
        _hash.AppendData(MemoryMarshal.AsBytes(values));
    }
}
