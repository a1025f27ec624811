using System.Collections.Immutable;
using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>The rules that a schema must keep once its names are resolved.</summary>
/// <remarks>The "Type Validation" parts of https://spec.graphql.org/September2025/#sec-Type-System</remarks>
internal static class SchemaRules
{
    public static readonly ImmutableArray<Action<Schema, SchemaErrors>> All =
    [
        ReservedNamesRule.Check, // 2.1.9 Names, Reserved Names
        FieldsRule.Check, // 3.6 Objects, 3.7 Interfaces, 3.13 Directives
        InterfaceImplementationRule.Check, // 3.6 Objects, IsValidImplementation()
        MembersRule.Check, // 3.8 Unions, 3.9 Enums
        InputObjectsRule.Check, // 3.10 Input Objects, OneOf
        InputObjectCyclesRule.Check, // 3.10 Circular References
        DeprecationRule.Check, // 3.13.3 @deprecated
        AppliedDirectivesRule.Check, // 5.7 Directives, 5.4 Arguments
        DirectiveCyclesRule.Check, // 3.13 Directives
    ];
}
