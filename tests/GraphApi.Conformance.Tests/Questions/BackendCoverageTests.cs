using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Every backend answers every class of questions.</summary>
public sealed class BackendCoverageTests
{
    public static TheoryData<Type> Backends => [.. Types.Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IBackendFixture)))];

    private static Type[] Types => typeof(BackendCoverageTests).Assembly.GetTypes();

    [Theory]
    [MemberData(nameof(Backends))]
    public void No_class_of_questions_is_left_unanswered(Type fixture)
    {
        var answered = Types.Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IClassFixture<>).MakeGenericType(fixture))).Select(type => type.BaseType).ToHashSet();
        var unanswered = Types.Where(type => type.IsAbstract && type.BaseType == typeof(Conformance) && !answered.Contains(type)).Select(type => type.Name);
        Assert.Empty(unanswered);
    }
}
