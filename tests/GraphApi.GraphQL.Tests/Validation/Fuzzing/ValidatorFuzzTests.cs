using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;
using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Fuzzing;

/// <summary>Whatever is sent, the parser and the validator answer within their limits; a failure prints its seed and the shrunk document.</summary>
public sealed class ValidatorFuzzTests
{
    private const int Cases = 100_000;
    private const int MergingCases = 20_000;

    private static readonly ValidationOptions s_options = new() { MaxErrors = 10, MaxFragmentSpreads = 500, MaxFieldComparisons = 2_000 };

    [Fact]
    public void No_document_makes_the_validator_throw_or_exceed_its_limits()
    {
        var parsed = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var text = RandomDocument.Write(random, cyclesAllowed: true);
            text = random.Next(3) == 0 ? text : Mutation.Apply(text, random);
            if (!Parser.TryParseDocument(text, ParserOptions.Default, out var document, out _))
            {
                continue;
            }

            parsed++;
            if (ProblemWith(document) is not null)
            {
                var shrunk = Mutation.Shrink(
                    text,
                    static text => Parser.TryParseDocument(text, ParserOptions.Default, out var document, out _) && ProblemWith(document) is not null);
                Assert.Fail($"Seed {seed}: {ProblemWith(Documents.Parse(shrunk))}\n{shrunk}");
            }
        }

        Assert.InRange(parsed, Cases / 3, Cases);
    }

    [Fact]
    public void Field_merging_decides_as_the_specification_words_it()
    {
        var mergeable = 0;
        for (var seed = 0; seed < MergingCases; seed++)
        {
            var text = RandomDocument.Write(new Random(seed), cyclesAllowed: false);
            mergeable += IsMergeable(text) ? 1 : 0;
            if (!AgreesWithSpecification(text))
            {
                var shrunk = Mutation.Shrink(text, static candidate => !AgreesWithSpecification(candidate));
                Assert.Fail($"Seed {seed}: the rule says {IsMergeable(shrunk)}\n{shrunk}");
            }
        }

        Assert.InRange(mergeable, MergingCases / 10, MergingCases * 9 / 10);
    }

    private static string? ProblemWith(DocumentNode document)
    {
        try
        {
            var context = Validator.Run(TestSchemas.Kitchen, document, s_options, SpecifiedRules.All);
            var isWithinLimits = context.Errors.Length <= s_options.MaxErrors + 1
                && context.FragmentSpreadsVisited <= s_options.MaxFragmentSpreads + 1
                && context.FieldComparisons <= s_options.MaxFieldComparisons + 1;
            return isWithinLimits ? null : "A limit was exceeded.";
        }
#pragma warning disable CA1031 // Any exception at all is the failure that this looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static bool AgreesWithSpecification(string text)
    {
        if (!Parser.TryParseDocument(text, ParserOptions.Default, out var document, out _) || HasCycle(document))
        {
            return true;
        }

        return new NaiveFieldMerging(TestSchemas.Kitchen, document).CanMerge() == IsMergeable(text);
    }

    private static bool IsMergeable(string text) =>
        Validator.Validate(
            TestSchemas.Kitchen,
            Documents.Parse(text),
            ValidationOptions.Default,
            [static context => new OverlappingFieldsCanBeMergedRule(context)]).IsEmpty;

    private static bool HasCycle(DocumentNode document) =>
        !Validator.Validate(
            TestSchemas.Kitchen,
            document,
            ValidationOptions.Default,
            [static context => new NoFragmentCyclesRule(context)]).IsEmpty;
}
