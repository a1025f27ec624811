using System.Collections.Immutable;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

/// <summary>Reads the directives that limit an operation or a field to a time.</summary>
internal sealed class ScopeReader(ApiSchema api, VariableReader variables)
{
    /// <summary>The scope below the directives: each kind that they state takes the place of the one around them.</summary>
    /// <exception cref="PlanException">A day is null, which only a variable can be.</exception>
    public TimeScope Below(ImmutableArray<DirectiveNode> directives, TimeScope outer) => directives.IsEmpty
        ? outer
        : new TimeScope(Day(directives, ApiNames.AsOf) ?? outer.AsOf, Day(directives, ApiNames.KnownBy) ?? outer.KnownBy);

    private Operand? Day(ImmutableArray<DirectiveNode> directives, string name)
    {
        if (directives.FirstOrDefault(candidate => candidate.Name.Value == name) is not { } directive)
        {
            return null;
        }

        var (argument, type) = (directive.Arguments[0], api.Schema.Directives.Find(name)!.Arguments.Find(ApiNames.ScopeDate)!.Type);
        return Input.Of(argument.Value, type, variables) is { IsNull: false } day
            ? day.ToOperand()
            : throw new PlanException(new GraphQLError(
                $"Argument \"{ApiNames.ScopeDate}\" of \"@{name}\" is null; give a day such as \"2022-10-21\", or leave the directive out.",
                ErrorCode.BadUserInput,
                argument.Location));
    }
}
