import { englishStems } from './english.ts';
import { nounStems, verbStems } from './korean.ts';

/** Everyday words that mean the same to someone who searches; the glossary's names are groups of their own. */
const SYNONYMS = `
비용 요금 가격 돈 과금
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
failure fault error outage crash fail failed
duration runtime long
night nightly daily hourly cron schedule scheduler
simultaneous simultaneously parallel concurrent concurrency
advantage benefit good
problem drawback issue weakness
password secret credential key
laptop local locally
old legacy existing
attacker attack abuse
지난 오래된 낡은 기존 옛
매일 매주 주기 정기 밤마다 스케줄 스케줄러
비밀번호 비밀 시크릿 암호
공격자 공격 해커
모자라 부족 고갈
동시 동시성 한꺼번 병렬
고르 선택
책 도감 문서
book guide
계산 산정
얼마 얼마예요 비용 요금
줄이 축소 감소 낮추 절감
늘리 늘어 확장 증가
나누 분리 분할 쪼개
띄우 기동 시작
보내 전송 전달
피하 막 방지 예방 차단
바꾸 수정 변경 교체
바꾸 옮기 갈아타 이전 떠나
믿 신뢰
지키 보호 보안
새어 유출 노출
끊 중단 장애
기다리 대기
돌리 실행 구동
빌리 임대 대여
올리 배포 업로드
새로운 신규 최신
어렵 어려 힘든 단점
좋 좋은 장점 이점
사용자 고객 이용자
나눠 공유 분담
담당 책임 몫
reduce decrease shrink lower cut
increase grow raise
split divide separate
send deliver publish
avoid prevent protect
rent lease
upload deploy
leak expose
fast quick speed performance
pick choose select
vendor provider supplier
customer user client
옮겨 옮긴 옮기기 이전 이식 마이그레이션 떠나
leave move port portability exit
spread isolate isolation contain
login signin authentication
로그인 인증
start startup boot launch init initialization
stop end terminate kill
delete remove erase drop
lost missing gone vanish disappear
error exception bug
find discover locate lookup
make create build
change modify edit alter
run execute execution
wait pause
machine server instance
website site web
app application software program
database db
duplicate twice repeated
attack hack attacker hacker intruder
check verify validate
connect join link
bill invoice charge
manage operate administer maintain
idle unused
compare comparison against
progress state
없애 제거 삭제
만들 생성 구현
찾 탐색 발견
검사 점검 검증 확인
모으 수집 집계
알리 알림 통지
버리 폐기
조작 변조 위조
훔치 탈취
커넥션 연결 접속
튜닝 최적화
띄우 뜨 기동
dead die down crash broken fail outage
copy instance replica
ops operations operator admin
max maximum limit longest
ram memory
patch update upgrade
route path endpoint url
flood spike surge burst rush peak overload overwhelm hammer
warm awake wake ping
restore recover
secret key token credential
watch monitor observe track
backlog queue pending waiting
reply response answer
promise guarantee commitment sla
refund credit compensation
phone mobile
notification push alert
live realtime instantly immediately
team people developers staff
trip hop roundtrip
hire outsource
buy purchase own
lock stuck locked trapped
vendor cloud provider
halfway midway middle
forbidden denied refuse reject throttle
many lots thousands
identity who
allowed may permission permitted authorization
죽 죽어 죽으 뻗 뻗어 터지 터져 장애 고장 다운
디비 데이터베이스
램 메모리
패치 업데이트 갱신
푸시 알림
폭주 폭증 몰리 쏟아지 급증
재우 잠들 유휴 놀
깨우 깨워 예열
복구 복원 되돌리 원복
응답 답 대답
보상 환불 배상
사내 사내망 내부 온프레미스 자체
깔 설치 구축
끄 꺼 종료 내리
켜 켜두 띄우 기동
허용 허락 허가 인가
옛날 예전 과거 옛
방금 바로 즉시 곧바로
쪼개 쪼갠 나누 분리
섞 뒤섞 합치
따로 별도 분리
다시 재시도 또
찌르 핑
용량 크기
최대 한도 상한 제한
`
	.trim()
	.split('\n')
	.map((line) => line.split(' '));

/** Numbers of the groups by their words. */
const GROUPS_OF = Map.groupBy(
	SYNONYMS.flatMap((group, at) => group.map((word) => ({ word, at }))),
	({ word }) => word,
);
const known = new Map<string, string[]>();

/** The other words of the groups a word is in, itself or its stems: 줄일 is in the group of 줄이, deleted in that of delete. */
export function synonymsOf(word: string): string[] {
	let others = known.get(word);
	if (others) return others;
	const forms = [word, ...nounStems(word), ...verbStems(word), ...englishStems(word)];
	const groups = new Set(forms.flatMap((form) => (GROUPS_OF.get(form) ?? []).map(({ at }) => at)));
	others = [...new Set([...groups].flatMap((at) => SYNONYMS[at]!))].filter((other) => other !== word);
	if (known.size > 500) known.clear();
	known.set(word, others);
	return others;
}
