using GraphApi.GraphQL.Validation;

namespace GraphApi.GraphQL.Tests.Validation;

public sealed class SpecifiedRulesTests
{
    private static readonly ValidationContext s_context =
        Validator.Run(TestSchemas.Kitchen, Documents.Parse("{ box { id } }"), ValidationOptions.Default, []);

    [Fact]
    public void Every_rule_is_listed_once()
    {
        var existing = typeof(ValidationRule).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ValidationRule)));
        var listed = SpecifiedRules.All.Select(static create => create(s_context).GetType());

        Assert.Equal(existing.Select(static type => type.Name).Order(StringComparer.Ordinal), listed.Select(static type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_tests_of_its_own()
    {
        var tested = typeof(RuleTests).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(RuleTests))).Select(static type => type.Name);
        var expected = SpecifiedRules.All.Select(static create => $"{create(s_context).GetType().Name}Tests");

        Assert.Equal(expected.Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }
}
