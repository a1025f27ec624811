using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>How the values of one column read inside a label: enum values in their words, numbers in shortest form, lists with commas.</summary>
internal sealed class LabelText(Property property, Column column)
{
    /// <summary>By code, for coded columns and lists.</summary>
    private readonly ImmutableArray<byte[]> _texts = column switch
    {
        CodedColumn coded => Words(property, coded.Texts),
        ListColumn list => Words(property, list.Texts),
        _ => [],
    };

    /// <summary>Appends the value of the row; false where it has none or it reads as nothing.</summary>
    public bool Append(int row, List<byte> label)
    {
        var start = label.Count;
        if (!column.IsNull(row))
        {
            AppendValue(row, label);
        }

        return label.Count > start;
    }

    private void AppendValue(int row, List<byte> label)
    {
        Span<byte> number = stackalloc byte[32];
        switch (column)
        {
            case TextColumn text:
                label.AddRange(text[row]);
                break;
            case CodedColumn coded:
                label.AddRange(_texts[coded[row]]);
                break;
            case IntColumn integers:
                Utf8Formatter.TryFormat(integers[row], number, out var digits);
                label.AddRange(number[..digits]);
                break;
            case FloatColumn floats:
                floats[row].TryFormat(number, out var length, "R", CultureInfo.InvariantCulture);
                label.AddRange(number[..length]);
                break;
            case BooleanColumn booleans:
                label.AddRange(booleans[row] ? "true"u8 : "false"u8);
                break;
            case ListColumn list:
                AppendList(list[row], label);
                break;
        }
    }

    private void AppendList(ReadOnlySpan<int> codes, List<byte> label)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            label.AddRange(i == 0 ? [] : ", "u8);
            label.AddRange(_texts[codes[i]]);
        }
    }

    private static ImmutableArray<byte[]> Words(Property property, ImmutableArray<string> texts) =>
        ImmutableArray.CreateRange(texts, text => Encoding.UTF8.GetBytes(property.Enum?.Members.FirstOrDefault(member => member.Name == text)?.Text ?? text));
}
