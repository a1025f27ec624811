using System.Text;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes type system definitions as text: each with its description, fields one a line.</summary>
internal sealed class SdlWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Opens a definition with a body: <c>type Person implements Node</c>, <c>enum Stance</c>.</summary>
    public void Open(string description, string head)
    {
        Description(description, string.Empty);
        _text.Append(head).Append(" {\n");
    }

    /// <summary>A field, an input field or an enum value.</summary>
    public void Member(string description, string member)
    {
        Description(description, "  ");
        _text.Append("  ").Append(member).Append('\n');
    }

    /// <summary>A field with arguments, each with a description of its own.</summary>
    public void Field(string description, string name, IEnumerable<(string Description, string Argument)> arguments, string type)
    {
        Description(description, "  ");
        _text.Append("  ").Append(name).Append("(\n");
        foreach (var (text, argument) in arguments)
        {
            Description(text, "    ");
            _text.Append("    ").Append(argument).Append('\n');
        }

        _text.Append("  ): ").Append(type).Append('\n');
    }

    /// <summary>A directive with arguments, each with a description of its own.</summary>
    public void Directive(string description, string name, IEnumerable<(string Description, string Argument)> arguments, string locations)
    {
        Description(description, string.Empty);
        _text.Append("directive @").Append(name).Append("(\n");
        foreach (var (text, argument) in arguments)
        {
            Description(text, "  ");
            _text.Append("  ").Append(argument).Append('\n');
        }

        _text.Append(") on ").Append(locations).Append("\n\n");
    }

    public void Close() => _text.Append("}\n\n");

    /// <summary>A definition without a body, such as a scalar.</summary>
    public void Line(string description, string definition)
    {
        Description(description, string.Empty);
        _text.Append(definition).Append("\n\n");
    }

    public override string ToString() => _text.ToString();

    private void Description(string description, string indent)
    {
        _text.Append(indent).Append('"');
        foreach (var character in description)
        {
            _text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => character.ToString(),
            });
        }

        _text.Append("\"\n");
    }
}
