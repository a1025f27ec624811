using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Columns;

/// <summary>Gives texts that many rows share codes.</summary>
internal static class TextCodes
{
    public static CodedColumn Of(TextColumn texts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var codes = new int[texts.Count];
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = -1;
            if (texts.GetString(row) is { } text && !numbers.TryGetValue(text, out codes[row]))
            {
                codes[row] = numbers[text] = numbers.Count;
            }
        }

        var sorted = numbers.Keys.Order(Comparer<string>.Create(CodePointOrder.Compare)).ToImmutableArray();
        var codeOf = new int[sorted.Length];
        for (var code = 0; code < sorted.Length; code++)
        {
            codeOf[numbers[sorted[code]]] = code;
        }

        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = codes[row] < 0 ? -1 : codeOf[codes[row]];
        }

        return new CodedColumn(sorted, codes);
    }
}
