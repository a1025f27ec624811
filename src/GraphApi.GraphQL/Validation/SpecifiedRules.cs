using System.Collections.Immutable;
using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Validation;

/// <summary>The rules of section 5, Validation, of the September 2025 edition.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation</remarks>
public static class SpecifiedRules
{
    /// <summary>Ordered so that, at one place, the error that explains the others comes first.</summary>
    public static ImmutableArray<ValidationRuleFactory> All { get; } =
    [
        context => new ExecutableDefinitionsRule(context), // 5.1.1
        context => new KnownOperationTypesRule(context), // 5.2.1.1 Operation Type Existence
        context => new UniqueOperationNamesRule(context), // 5.2.2.1
        context => new LoneAnonymousOperationRule(context), // 5.2.3.1
        context => new SingleRootFieldRule(context), // 5.2.4.1
        context => new KnownTypeNamesRule(context), // 5.5.1.2 Fragment Spread Type Existence
        context => new FragmentsOnCompositeTypesRule(context), // 5.5.1.3
        context => new VariablesAreInputTypesRule(context), // 5.8.2
        context => new ScalarLeafsRule(context), // 5.3.3 Leaf Field Selections
        context => new FieldsOnCorrectTypeRule(context), // 5.3.1 Field Selections
        context => new UniqueFragmentNamesRule(context), // 5.5.1.1
        context => new KnownFragmentNamesRule(context), // 5.5.2.1 Fragment Spread Target Defined
        context => new NoUnusedFragmentsRule(context), // 5.5.1.4 Fragments Must Be Used
        context => new PossibleFragmentSpreadsRule(context), // 5.5.2.3 Fragment Spread Is Possible
        context => new NoFragmentCyclesRule(context), // 5.5.2.2
        context => new UniqueVariableNamesRule(context), // 5.8.1
        context => new NoUndefinedVariablesRule(context), // 5.8.3 All Variable Uses Defined
        context => new NoUnusedVariablesRule(context), // 5.8.4 All Variables Used
        context => new KnownDirectivesRule(context), // 5.7.1 Directives Are Defined
        context => new DirectivesAreInValidLocationsRule(context), // 5.7.2
        context => new UniqueDirectivesPerLocationRule(context), // 5.7.3
        context => new KnownArgumentNamesRule(context), // 5.4.1
        context => new UniqueArgumentNamesRule(context), // 5.4.2
        context => new ValuesOfCorrectTypeRule(context), // 5.6.1, 5.6.2 and 5.6.4: values, input field names, required input fields
        context => new ProvidedRequiredArgumentsRule(context), // 5.4.3 Required Arguments
        context => new VariablesInAllowedPositionRule(context), // 5.8.5 All Variable Usages Are Allowed
        context => new OverlappingFieldsCanBeMergedRule(context), // 5.3.2 Field Selection Merging
        context => new UniqueInputFieldNamesRule(context), // 5.6.3
    ];
}
