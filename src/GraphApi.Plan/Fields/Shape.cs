using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Plan.Fields;

/// <summary>What is written for one element, by its type: fragments with type conditions are resolved here, once.</summary>
public sealed record Shape(ImmutableArray<TypedFields> Types)
{
    /// <summary>The fields for an element of a type that the shape's GraphQL type allows.</summary>
    public ImmutableArray<OutputField> For(ElementType type)
    {
        foreach (var typed in Types)
        {
            if (ReferenceEquals(typed.Type, type))
            {
                return typed.Fields;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(type), $"The shape has no fields for {type.Name}; it has {string.Join(", ", Types.Select(t => t.Type.Name))}.");
    }

    /// <summary>Prints the fields, below a line per type where there are several types.</summary>
    public void Print(PlanPrinter printer)
    {
        if (Types.Length == 1)
        {
            printer.Fields(Types[0].Fields);
            return;
        }

        foreach (var typed in Types)
        {
            using (printer.Block($"on {typed.Type.Name}"))
            {
                printer.Fields(typed.Fields);
            }
        }
    }
}
