namespace GraphApi.GraphQL.Language;

public ref partial struct Parser
{
    /// <summary>
    /// TypeSystemExtension : SchemaExtension | TypeExtension
    /// TypeExtension : ScalarTypeExtension | ObjectTypeExtension | InterfaceTypeExtension | UnionTypeExtension
    ///   | EnumTypeExtension | InputObjectTypeExtension
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#TypeSystemExtension</remarks>
    private DefinitionNode ParseTypeSystemExtension()
    {
        var start = _token.Location;
        ExpectKeyword("extend");
        var keyword = Expect(TokenKind.Name);
        switch (_source[keyword.Start..keyword.End])
        {
            case "schema":
                return ParseSchemaExtension(start);
            case "scalar":
                return ParseScalarTypeExtension(start);
            case "type":
                return ParseObjectTypeExtension(start);
            case "interface":
                return ParseInterfaceTypeExtension(start);
            case "union":
                return ParseUnionTypeExtension(start);
            case "enum":
                return ParseEnumTypeExtension(start);
            case "input":
                return ParseInputObjectTypeExtension(start);
            default:
                Unexpected(keyword);
                return new SchemaExtensionNode([], [], start);
        }
    }

    /// <summary>SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]</summary>
    /// <remarks>https://spec.graphql.org/September2025/#SchemaExtension</remarks>
    private SchemaExtensionNode ParseSchemaExtension(Location start)
    {
        var directives = ParseDirectives(isConst: true);
        var operationTypes = OptionalMany(
            TokenKind.BraceLeft, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        ExpectSomething(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(directives, operationTypes, start);
    }

    /// <summary>ScalarTypeExtension : extend scalar Name Directives[Const]</summary>
    private ScalarTypeExtensionNode ParseScalarTypeExtension(Location start)
    {
        var extension = new ScalarTypeExtensionNode(ParseName(), ParseDirectives(isConst: true), start);
        ExpectSomething(extension.Directives.Length);
        return extension;
    }

    /// <summary>
    /// ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    ///   | extend type Name ImplementsInterfaces? Directives[Const] | extend type Name ImplementsInterfaces
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#ObjectTypeExtension</remarks>
    private ObjectTypeExtensionNode ParseObjectTypeExtension(Location start)
    {
        var extension = new ObjectTypeExtensionNode(
            ParseName(), ParseImplementsInterfaces(), ParseDirectives(isConst: true), ParseFieldsDefinition(), start);
        ExpectSomething(extension.Interfaces.Length + extension.Directives.Length + extension.Fields.Length);
        return extension;
    }

    /// <summary>
    /// InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    ///   | extend interface Name ImplementsInterfaces? Directives[Const] | extend interface Name ImplementsInterfaces
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#InterfaceTypeExtension</remarks>
    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(Location start)
    {
        var extension = new InterfaceTypeExtensionNode(
            ParseName(), ParseImplementsInterfaces(), ParseDirectives(isConst: true), ParseFieldsDefinition(), start);
        ExpectSomething(extension.Interfaces.Length + extension.Directives.Length + extension.Fields.Length);
        return extension;
    }

    /// <summary>UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes | extend union Name Directives[Const]</summary>
    /// <remarks>https://spec.graphql.org/September2025/#UnionTypeExtension</remarks>
    private UnionTypeExtensionNode ParseUnionTypeExtension(Location start)
    {
        var extension = new UnionTypeExtensionNode(ParseName(), ParseDirectives(isConst: true), ParseUnionMemberTypes(), start);
        ExpectSomething(extension.Directives.Length + extension.Types.Length);
        return extension;
    }

    /// <summary>EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition | extend enum Name Directives[Const]</summary>
    /// <remarks>https://spec.graphql.org/September2025/#EnumTypeExtension</remarks>
    private EnumTypeExtensionNode ParseEnumTypeExtension(Location start)
    {
        var extension = new EnumTypeExtensionNode(ParseName(), ParseDirectives(isConst: true), ParseEnumValuesDefinition(), start);
        ExpectSomething(extension.Directives.Length + extension.Values.Length);
        return extension;
    }

    /// <summary>
    /// InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition | extend input Name Directives[Const]
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#InputObjectTypeExtension</remarks>
    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(Location start)
    {
        var extension = new InputObjectTypeExtensionNode(
            ParseName(), ParseDirectives(isConst: true), ParseInputFieldsDefinition(), start);
        ExpectSomething(extension.Directives.Length + extension.Fields.Length);
        return extension;
    }

    /// <summary>An extension that adds nothing ends where it should have gone on.</summary>
    private void ExpectSomething(int parts)
    {
        if (parts == 0)
        {
            Unexpected(_token);
        }
    }
}
