using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests.Generation;

public sealed partial class DocumentGenerator
{
    private DefinitionNode TypeSystemDefinition()
    {
        var directives = Directives(isConst: true);
        return _random.Next(8) switch
        {
            0 => new SchemaDefinitionNode(Description(), directives, Some(1, 3, OperationTypeDefinition), default),
            1 => new ScalarTypeDefinitionNode(Description(), Name(), directives, default),
            2 => new ObjectTypeDefinitionNode(Description(), Name(), Some(0, 2, Named), directives, Some(0, 3, Field), default),
            3 => new InterfaceTypeDefinitionNode(Description(), Name(), Some(0, 2, Named), directives, Some(0, 3, Field), default),
            4 => new UnionTypeDefinitionNode(Description(), Name(), directives, Some(0, 3, Named), default),
            5 => new EnumTypeDefinitionNode(Description(), Name(), directives, Some(0, 3, EnumValue), default),
            6 => new InputObjectTypeDefinitionNode(Description(), Name(), directives, Some(0, 3, InputValue), default),
            _ => new DirectiveDefinitionNode(Description(), Name(), Some(0, 2, InputValue), Coin(), Some(1, 3, DirectiveLocationName), default),
        };
    }

    /// <summary>An extension that adds at least a directive, so that it is never empty.</summary>
    private DefinitionNode TypeSystemExtension()
    {
        var directives = Some(1, 2, () => new DirectiveNode(Name(), Arguments(isConst: true), default));
        return _random.Next(7) switch
        {
            0 => new SchemaExtensionNode(directives, Some(0, 3, OperationTypeDefinition), default),
            1 => new ScalarTypeExtensionNode(Name(), directives, default),
            2 => new ObjectTypeExtensionNode(Name(), Some(0, 2, Named), directives, Some(0, 3, Field), default),
            3 => new InterfaceTypeExtensionNode(Name(), Some(0, 2, Named), directives, Some(0, 3, Field), default),
            4 => new UnionTypeExtensionNode(Name(), directives, Some(0, 3, Named), default),
            5 => new EnumTypeExtensionNode(Name(), directives, Some(0, 3, EnumValue), default),
            _ => new InputObjectTypeExtensionNode(Name(), directives, Some(0, 3, InputValue), default),
        };
    }

    private OperationTypeDefinitionNode OperationTypeDefinition() =>
        new(Pick(OperationType.Query, OperationType.Mutation, OperationType.Subscription), Named(), default);

    private FieldDefinitionNode Field() =>
        new(Description(), Name(), Some(0, 2, InputValue), Type(), Directives(isConst: true), default);

    private InputValueDefinitionNode InputValue() =>
        new(Description(), Name(), Type(), Maybe(() => Value(isConst: true)), Directives(isConst: true), default);

    private EnumValueDefinitionNode EnumValue() =>
        new(Description(), new NameNode(Pick("RED", "on", "query"), default), Directives(isConst: true), default);

    private NameNode DirectiveLocationName() => new(Pick([.. DirectiveLocationNames.All]), default);
}
