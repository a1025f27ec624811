using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes random valid operations over any API, whose ids and filters often find something in the data; a seed decides each.</summary>
internal sealed class OperationGenerator(Schema schema, Samples samples)
{
    /// <param name="dice">Decides everything but the values, so that the same seed and other values ask the same document about something else.</param>
    /// <param name="values">Decides the values in filters and other arguments, as far as the plan does not depend on them.</param>
    /// <param name="maxFields">About how many fields the largest documents select.</param>
    public GeneratedOperation Generate(Dice dice, Dice values, int maxFields)
    {
        var variables = new VariableBook(dice);
        var inputs = new InputGenerator(dice, new ScalarGenerator(dice, values, samples), samples, variables);
        var scopes = new ScopeGenerator(dice, schema, samples, inputs);
        var selections = new SelectionGenerator(dice, schema, new ArgumentGenerator(dice, schema, samples, inputs), scopes, inputs);
        var directives = scopes.ForOperation();
        var root = selections.GenerateRoot(dice.Between(3, maxFields));
        var operation = new OperationDefinitionNode(
            null, OperationType.Query, dice.Chance(20) ? Syntax.Name("Asked") : null, variables.Definitions, directives, root, default);
        return new GeneratedOperation(new DocumentNode([operation, .. selections.Fragments], default), variables.Values);
    }
}
