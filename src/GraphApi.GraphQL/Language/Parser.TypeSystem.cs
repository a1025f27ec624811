using System.Collections.Immutable;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Language;

public ref partial struct Parser
{
    /// <summary>
    /// TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition
    /// TypeDefinition : ScalarTypeDefinition | ObjectTypeDefinition | InterfaceTypeDefinition | UnionTypeDefinition
    ///   | EnumTypeDefinition | InputObjectTypeDefinition
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#TypeSystemDefinition</remarks>
    private DefinitionNode ParseTypeSystemDefinition(StringValueNode? description, Location start)
    {
        var keyword = Advance();
        return _source[keyword.Start..keyword.End] switch
        {
            "schema" => ParseSchemaDefinition(description, start),
            "scalar" => new ScalarTypeDefinitionNode(description, ParseName(), ParseDirectives(isConst: true), start),
            "type" => new ObjectTypeDefinitionNode(
                description, ParseName(), ParseImplementsInterfaces(), ParseDirectives(isConst: true), ParseFieldsDefinition(), start),
            "interface" => new InterfaceTypeDefinitionNode(
                description, ParseName(), ParseImplementsInterfaces(), ParseDirectives(isConst: true), ParseFieldsDefinition(), start),
            "union" => new UnionTypeDefinitionNode(
                description, ParseName(), ParseDirectives(isConst: true), ParseUnionMemberTypes(), start),
            "enum" => new EnumTypeDefinitionNode(
                description, ParseName(), ParseDirectives(isConst: true), ParseEnumValuesDefinition(), start),
            "input" => new InputObjectTypeDefinitionNode(
                description, ParseName(), ParseDirectives(isConst: true), ParseInputFieldsDefinition(), start),
            _ => ParseDirectiveDefinition(description, start),
        };
    }

    /// <summary>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
    /// <remarks>https://spec.graphql.org/September2025/#SchemaDefinition</remarks>
    private SchemaDefinitionNode ParseSchemaDefinition(StringValueNode? description, Location start)
    {
        var directives = ParseDirectives(isConst: true);
        var operationTypes = Many(
            TokenKind.BraceLeft, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        return new SchemaDefinitionNode(description, directives, operationTypes, start);
    }

    /// <summary>RootOperationTypeDefinition : OperationType : NamedType</summary>
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _token.Location;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(operation, ParseNamedType(), start);
    }

    /// <summary>ImplementsInterfaces : ImplementsInterfaces &amp; NamedType | implements &amp;? NamedType</summary>
    /// <remarks>https://spec.graphql.org/September2025/#ImplementsInterfaces</remarks>
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() =>
        TakeOptionalKeyword("implements")
            ? DelimitedMany(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType())
            : [];

    /// <summary>FieldsDefinition : { FieldDefinition+ }</summary>
    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    /// <summary>
    /// FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    /// ArgumentsDefinition : ( InputValueDefinition+ )
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#FieldDefinition</remarks>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(description, name, arguments, ParseTypeReference(), ParseDirectives(isConst: true), start);
    }

    private ImmutableArray<InputValueDefinitionNode> ParseArgumentsDefinition() => OptionalMany(
        TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.ParenthesisRight);

    /// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
    /// <remarks>https://spec.graphql.org/September2025/#InputValueDefinition</remarks>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = TakeOptional(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;
        return new InputValueDefinitionNode(description, name, type, defaultValue, ParseDirectives(isConst: true), start);
    }

    /// <summary>UnionMemberTypes : UnionMemberTypes | NamedType, or = |? NamedType</summary>
    /// <remarks>https://spec.graphql.org/September2025/#UnionMemberTypes</remarks>
    private ImmutableArray<NamedTypeNode> ParseUnionMemberTypes() =>
        TakeOptional(TokenKind.EqualsSign)
            ? DelimitedMany(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType())
            : [];

    /// <summary>EnumValuesDefinition : { EnumValueDefinition+ }</summary>
    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);

    /// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?</summary>
    /// <remarks>https://spec.graphql.org/September2025/#EnumValueDefinition</remarks>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        if (Keyword() is "true" or "false" or "null")
        {
            Fail($"Name \"{Keyword()}\" is reserved and cannot be used for an enum value.", _token.Location);
        }

        return new EnumValueDefinitionNode(description, ParseName(), ParseDirectives(isConst: true), start);
    }

    /// <summary>InputFieldsDefinition : { InputValueDefinition+ }</summary>
    private ImmutableArray<InputValueDefinitionNode> ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.BraceRight);

    /// <summary>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
    /// <remarks>https://spec.graphql.org/September2025/#DirectiveDefinition</remarks>
    private DirectiveDefinitionNode ParseDirectiveDefinition(StringValueNode? description, Location start)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var repeatable = TakeOptionalKeyword("repeatable");
        ExpectKeyword("on");
        var locations = DelimitedMany(TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(description, name, arguments, repeatable, locations, start);
    }

    /// <summary>DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation</summary>
    /// <remarks>https://spec.graphql.org/September2025/#DirectiveLocation</remarks>
    private NameNode ParseDirectiveLocation()
    {
        var start = _token;
        var name = ParseName();
        if (!DirectiveLocationNames.TryParse(name.Value, out _))
        {
            Unexpected(start);
        }

        return name;
    }
}
