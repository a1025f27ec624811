using System.Collections.Immutable;
using System.Text;

namespace GraphApi.Server.Pages;

/// <summary>A text with slots such as <c>{{title}}</c>, filled in one pass, so that what fills one slot cannot open another.</summary>
internal sealed class Template
{
    /// <summary>Text and names of slots in turn, beginning with text.</summary>
    private readonly ImmutableArray<string> _parts;

    public Template(string text)
    {
        _parts = [.. text.Split("{{").SelectMany((part, index) => index == 0 ? [part] : part.Split("}}", 2))];
    }

    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _parts.Length; i++)
        {
            text.Append(i % 2 == 0 ? _parts[i] : values.GetValueOrDefault(_parts[i], $"{{{{{_parts[i]}}}}}"));
        }

        return text.ToString();
    }
}
