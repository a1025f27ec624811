using System.Collections.Immutable;
using System.Text;
using GraphApi.Plan.Fields;

namespace GraphApi.Plan;

/// <summary>Prints a plan as an indented tree, two spaces a level: the form that compiler tests compare.</summary>
public sealed class PlanPrinter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string text)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(' ', _depth * 2).Append(text);
    }

    /// <summary>A line, and what is printed until the result is disposed one level below it.</summary>
    public IDisposable Block(string text)
    {
        Line(text);
        _depth++;
        return new Outdent(this);
    }

    public void Fields(ImmutableArray<OutputField> fields)
    {
        foreach (var field in fields)
        {
            field.Print(this);
        }
    }

    public override string ToString() => _text.ToString();

    private sealed class Outdent(PlanPrinter printer) : IDisposable
    {
        public void Dispose() => printer._depth--;
    }
}
