using System.Collections.Immutable;
using GraphApi.GraphQL.Values;

namespace GraphApi.Plan.Operands;

/// <summary>A value that a plan needs and a request gives: a constant of the document, or a place inside a variable.</summary>
public abstract record Operand
{
    /// <summary>The value for one request. A plan is made for one structure of the variables, so the place is always there.</summary>
    public abstract Value Resolve(CoercedVariables variables);

    /// <summary>A value written in the document.</summary>
    public sealed record Constant(Value Value) : Operand
    {
        public override Value Resolve(CoercedVariables variables) => Value;

        public override string ToString() => Value.ToString();
    }

    /// <summary>A variable by its ordinal in the operation, or a value inside it.</summary>
    public sealed record Variable(int Ordinal, string Name, ImmutableArray<OperandStep> Path) : Operand
    {
        public override Value Resolve(CoercedVariables variables)
        {
            var value = variables[Ordinal] ?? NullValue.Instance;
            foreach (var step in Path)
            {
                value = step.Into(value);
            }

            return value;
        }

        public override string ToString() => "$" + Name + string.Concat(Path.Select(step => step.ToString()));
    }

    /// <summary>A list written in the document with variables among its items.</summary>
    public sealed record Items(ImmutableArray<Operand> Values) : Operand
    {
        public override Value Resolve(CoercedVariables variables) =>
            new ListValue([.. Values.Select(value => value.Resolve(variables))]);

        public override string ToString() => $"[{string.Join(", ", Values)}]";
    }
}
