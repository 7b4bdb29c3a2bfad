/** Everyday words that mean the same to someone who searches; the glossary's names are rings of their own. */
const RINGS = `
비용 요금 가격 값 돈 과금
싼 싸 저렴 비싼 비싸 비용 절감
장점 이점 좋은점
단점 한계 문제점 나쁜점
느리 느려 느린 느립 지연 늦어 늦
처음 첫 최초 초기
저장 보관 보존
호출 요청
종료 중단 단종 폐지 사라진 문닫는
회사 업체 제공자 사업자 공급자
지워 삭제 사라지 사라진 없어지
오래 길게 긴 넘게 시간
걸리 걸린 걸려 시간
두번 중복 여러번
막히 막힌 거절 한도 제한
제한 한도 상한 할당량
합치 통합
옮기 옮긴 이전 이식 마이그레이션
속도 성능 빠르
실행 구동
보안 안전 권한
로그 관측 추적 모니터링
고장 장애 오류 실패
cost price pricing bill money expensive cheap cheaper
benefit advantage pros
drawback disadvantage downside cons
slow latency delay slowly
first initial
call invocation invoke request
long duration limit timeout
limit quota ceiling maximum
keep store save state
session state
migrate move port
retire shutdown discontinue end
secure security permission
log monitor observe trace
failure fault error outage crash
`
	.trim()
	.split('\n')
	.map((line) => line.split(' '));

/** The other words of the rings a word is in. */
export function ringOf(word: string): string[] {
	return [...new Set(RINGS.filter((ring) => ring.includes(word)).flat())].filter((other) => other !== word);
}
