using System.Collections.Immutable;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Brings codes into the canonical form: only texts that occur have one, and there are no gaps.</summary>
internal static class CodeRange
{
    /// <summary>Renumbers the codes in place (negative ones stay) and returns the texts that occur, in the order they had.</summary>
    public static ImmutableArray<string> Compact(ImmutableArray<string> texts, Span<int> codes)
    {
        var occurs = new bool[texts.Length];
        foreach (var code in codes)
        {
            if (code >= 0)
            {
                occurs[code] = true;
            }
        }

        var compact = new int[texts.Length];
        var kept = ImmutableArray.CreateBuilder<string>();
        for (var code = 0; code < texts.Length; code++)
        {
            compact[code] = kept.Count;
            if (occurs[code])
            {
                kept.Add(texts[code]);
            }
        }

        foreach (ref var code in codes)
        {
            code = code < 0 ? code : compact[code];
        }

        return kept.ToImmutable();
    }
}
