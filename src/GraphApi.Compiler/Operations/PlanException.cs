using GraphApi.GraphQL.Errors;

namespace GraphApi.Compiler.Operations;

/// <summary>Ends the making of a plan that cannot be finished; never leaves the compiler.</summary>
internal sealed class PlanException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error => error;
}
